package app.foreword.approval.ui;

import app.foreword.approval.ApprovalEvent;
import app.foreword.approval.Approvals;
import app.foreword.content.ModuleId;
import app.foreword.content.Modules;
import app.foreword.content.PublishedVersion;
import app.foreword.rights.Roles;
import app.foreword.shell.ApproverHint;
import app.foreword.shell.StaffLayout;
import app.foreword.shell.WithdrawnHint;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;

/** Every module with its versions, and which of them reach patients. */
@Route(value = ApprovalNavigation.MODULES, layout = StaffLayout.class)
@RolesAllowed(Roles.REVIEWER)
class ModulesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Modules modules;
    private final transient Approvals approvals;
    private final transient Dates dates;
    private final transient ObjectProvider<ApproverHint> approverHint;
    private final transient ObjectProvider<WithdrawnHint> withdrawnHint;

    ModulesView(
            Modules modules,
            Approvals approvals,
            Dates dates,
            ObjectProvider<ApproverHint> approverHint,
            ObjectProvider<WithdrawnHint> withdrawnHint) {
        this.modules = modules;
        this.approvals = approvals;
        this.dates = dates;
        this.approverHint = approverHint;
        this.withdrawnHint = withdrawnHint;
        addClassName("modules");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new H1(getPageTitle()), lead());
        List<ApprovalEvent> decisions = approvals.newest();
        if (decisions.stream().noneMatch(ApprovalEvent::isApproval)) {
            add(nothingApproved());
        }
        modules.allVersions().stream()
                .collect(Collectors.groupingBy(PublishedVersion::module, LinkedHashMap::new, Collectors.toList()))
                .forEach((module, versions) -> add(module(module, versions, decisions)));
    }

    private Paragraph lead() {
        var lead = new Paragraph(getTranslation("approval.modules.lead"));
        lead.addClassName("second");
        return lead;
    }

    private Div nothingApproved() {
        var withdrawn = withdrawnHint.getObject();
        String why = withdrawn.load() ? "approval.modules.withdrawn" : "approval.modules.nothingApproved";
        var notice = new Div(new Paragraph(getTranslation(why)), withdrawn, approverHint.getObject());
        notice.addClassName("notice");
        return notice;
    }

    private Section module(ModuleId id, List<PublishedVersion> versions, List<ApprovalEvent> decisions) {
        var section = new Section(ApprovalWords.in(
                versions.getFirst().languages().getFirst(),
                new H2(versions.getFirst().title())));
        section.setId("module-" + id);
        versions.forEach(version -> section.add(version(version, decisions)));
        return section;
    }

    private Div version(PublishedVersion version, List<ApprovalEvent> decisions) {
        var published = new Span(getTranslation("approval.modules.published", dates.day(version.publishedAt())));
        published.addClassName("second");
        var head = new H3(new Span(getTranslation("approval.version", version.version())), published);
        var languages = new Div();
        languages.addClassName("languages");
        version.languages().forEach(language -> languages.add(language(version, language, decisions)));
        return new Div(head, languages);
    }

    private LanguageCard language(PublishedVersion version, Locale language, List<ApprovalEvent> decisions) {
        var decision = decisions.stream()
                .filter(event ->
                        event.version().equals(version.id()) && event.language().equals(language))
                .findFirst();
        return new LanguageCard(
                version,
                modules.get(version.id(), language),
                approvals.asked(version.id(), language),
                decision.orElse(null),
                approvals.reading(version.id(), language),
                dates);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("approval.modules.title");
    }
}
