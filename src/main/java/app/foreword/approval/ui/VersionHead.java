package app.foreword.approval.ui;

import app.foreword.approval.ApprovalEvent;
import app.foreword.approval.TranslationReview;
import app.foreword.content.LearningModule;
import app.foreword.learning.ui.LearningNavigation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;

/** The head of a page about one version in one language: what it is, whether it is approved, the other pages about it. */
class VersionHead extends Header {

    /** @param page {@code report} or {@code evidence} */
    VersionHead(
            String page,
            VersionAddress address,
            LearningModule module,
            Optional<ApprovalEvent> decision,
            Optional<TranslationReview> reading,
            Dates dates) {
        var back = new RouterLink(getTranslation("approval.modules.title"), ModulesView.class);
        back.addClassName("back");
        var facts = new Paragraph(
                ApprovalWords.in(module.language(), new Span(module.title())),
                new Span(getTranslation(
                        "approval.facts",
                        module.version(),
                        ApprovalWords.language(module.language()),
                        ApprovalWords.status(module.status(), reading, dates))),
                DecisionWords.chip(decision.orElse(null)));
        facts.addClassName("facts");
        add(back, new H1(getTranslation("approval." + page + ".title")), facts);
        // the other page shows it among all the words of the lesson
        if (page.equals("report") && !module.provenance().isEmpty()) {
            var provenance = new Paragraph(module.provenance());
            provenance.addClassName("second");
            add(ApprovalWords.in(module.language(), provenance));
        }
        add(links(page, address));
    }

    private Div links(String page, VersionAddress address) {
        var links = new Div(
                page.equals("report")
                        ? link(ApprovalNavigation.evidence(address.version(), address.language()), "evidence")
                        : link(ApprovalNavigation.report(address.version(), address.language()), "report"),
                link(LearningNavigation.preview(address.version(), address.language()), "preview"));
        links.addClassName("actions");
        return links;
    }

    private Anchor link(String address, String name) {
        var link = new Anchor(address, getTranslation("approval.action." + name));
        link.addClassName("plain");
        return link;
    }
}
