package app.foreword.approval.ui;

import app.foreword.approval.ApprovalEvent;
import app.foreword.approval.Asked;
import app.foreword.approval.TranslationReview;
import app.foreword.content.LearningModule;
import app.foreword.content.PublishedVersion;
import app.foreword.learning.ui.LearningNavigation;
import app.foreword.record.ui.RecordNavigation;
import app.foreword.review.ui.ReviewNavigation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One language of a version: whether it reaches patients, by whose word, and where to look closer. */
class LanguageCard extends Article {

    private final PublishedVersion version;
    private final LearningModule module;
    private final Dates dates;

    /** @param decision the newest one; null where nobody has decided yet */
    LanguageCard(
            PublishedVersion version,
            LearningModule module,
            Asked asked,
            @Nullable ApprovalEvent decision,
            Optional<TranslationReview> reading,
            Dates dates) {
        this.version = version;
        this.module = module;
        this.dates = dates;
        addClassName("language-card");
        add(head(decision), second(ApprovalWords.status(module.status(), reading, dates)));
        if (decision != null) {
            addDecision(decision, asked);
        }
        if (!module.provenance().isEmpty()) {
            add(ApprovalWords.in(module.language(), second(module.provenance())));
        }
        addDue(SourcesDue.of(module.evidence(), dates.today()));
        add(actions());
    }

    private H4 head(@Nullable ApprovalEvent decision) {
        return new H4(new Span(ApprovalWords.language(module.language())), DecisionWords.chip(decision));
    }

    private void addDecision(ApprovalEvent decision, Asked asked) {
        add(new Paragraph(DecisionWords.say(decision, dates)));
        DecisionWords.review(decision, module.status(), dates).ifPresent(words -> add(new Paragraph(words)));
        if (DecisionWords.leavesScreensUnread(decision, asked)) {
            var unread = new Paragraph(getTranslation("approval.decide.screensUnread"));
            unread.addClassName("problem");
            add(unread);
        }
    }

    private void addDue(SourcesDue due) {
        if (!due.past().isEmpty()) {
            add(warm(new Anchor(
                    evidence(),
                    getTranslation("approval.sources.past", due.past().size()))));
        }
        if (!due.near().isEmpty()) {
            add(warm(new Anchor(
                    evidence(),
                    getTranslation("approval.sources.near", due.near().size(), SourcesDue.NEAR_DAYS))));
        }
    }

    private Div actions() {
        var actions = new Div(
                action(ApprovalNavigation.report(version.id(), module.language()), "report"),
                action(evidence(), "evidence"),
                action(LearningNavigation.preview(version.id(), module.language()), "preview"),
                action(ReviewNavigation.keys(version.id(), module.language()), "keys"));
        actions.add(form());
        actions.addClassName("actions");
        return actions;
    }

    /** A file, which a browser shows in a tab of its own. */
    private Anchor form() {
        var form = new Anchor(RecordNavigation.form(version.id(), module.language()), getTranslation("paper.form"));
        form.addClassName("plain");
        form.getElement().setAttribute("router-ignore", true).setAttribute("target", "_blank");
        form.setAriaLabel(getTranslation(
                "paper.form.which", version.title(), version.version(), ApprovalWords.language(module.language())));
        return form;
    }

    private Anchor action(String address, String name) {
        var link = new Anchor(address, getTranslation("approval.action." + name));
        link.addClassName("plain");
        // the same words stand on every card: say what they are about
        link.setAriaLabel(getTranslation(
                "approval.action." + name + ".which",
                version.title(),
                version.version(),
                ApprovalWords.language(module.language())));
        return link;
    }

    private String evidence() {
        return ApprovalNavigation.evidence(version.id(), module.language());
    }

    private static Paragraph warm(Anchor link) {
        var paragraph = new Paragraph(link);
        paragraph.addClassName("due");
        return paragraph;
    }

    private static Paragraph second(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("second");
        return paragraph;
    }
}
