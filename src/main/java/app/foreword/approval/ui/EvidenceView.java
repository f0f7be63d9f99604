package app.foreword.approval.ui;

import app.foreword.approval.Approvals;
import app.foreword.content.Evidence;
import app.foreword.content.LearningModule;
import app.foreword.content.Modules;
import app.foreword.rights.Roles;
import app.foreword.shell.StaffLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What stands behind every passage and every answer of a version, to be read before it is approved; for paper too. */
@Route(value = ApprovalNavigation.EVIDENCE, layout = StaffLayout.class)
@RolesAllowed(Roles.REVIEWER)
class EvidenceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Modules modules;
    private final transient Approvals approvals;
    private final transient Dates dates;

    EvidenceView(Modules modules, Approvals approvals, Dates dates) {
        this.modules = modules;
        this.approvals = approvals;
        this.dates = dates;
        addClassName("evidence");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = VersionAddress.of(event, modules);
        LearningModule module = address.module(modules);
        var decision = approvals.history(address.version(), address.language()).stream()
                .findFirst();
        removeAll();
        add(new VersionHead("evidence", address, module, decision, dates), print());
        if (module.evidence().equals(Evidence.NONE)) {
            add(notice(getTranslation("approval.evidence.none")));
        }
        addDue(SourcesDue.of(module.evidence(), dates.today()));
        add(contents(address, module));
        module.sections().forEach(section -> add(new SectionEvidence(section, module, dates)));
    }

    private NativeButton print() {
        var print = new NativeButton(getTranslation("approval.evidence.print"));
        print.addClassNames("plain", "print");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        return print;
    }

    private void addDue(SourcesDue due) {
        if (due.past() > 0) {
            add(notice(getTranslation("approval.sources.past", due.past())));
        }
        if (due.near() > 0) {
            add(notice(getTranslation("approval.sources.near", due.near(), SourcesDue.NEAR_DAYS)));
        }
    }

    /** Addresses in full: with the page's base address, a link to "#part" alone would leave the page. */
    private Nav contents(VersionAddress address, LearningModule module) {
        String page = ApprovalNavigation.evidence(address.version(), address.language());
        var list = new OrderedList();
        module.sections()
                .forEach(section -> list.add(new ListItem(
                        ApprovalWords.in(
                                module.language(),
                                new Anchor(page + "#" + SectionEvidence.anchor(section), section.title())),
                        new Anchor(
                                page + "#" + SectionEvidence.questionsAnchor(section),
                                getTranslation("approval.evidence.ideas")))));
        var contents = new Nav(new H2(getTranslation("approval.evidence.contents")), list);
        contents.getElement().setAttribute("aria-label", getTranslation("approval.evidence.contents"));
        contents.addClassName("contents");
        return contents;
    }

    private static Paragraph notice(String words) {
        var notice = new Paragraph(words);
        notice.addClassName("notice");
        return notice;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("approval.evidence.title");
    }
}
