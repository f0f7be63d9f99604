package app.foreword.approval.ui;

import app.foreword.approval.Approvals;
import app.foreword.content.Evidence;
import app.foreword.content.LearningModule;
import app.foreword.content.Modules;
import app.foreword.content.Section;
import app.foreword.rights.Roles;
import app.foreword.shell.StaffLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/**
 * Every word that patients can meet in a version, and what stands behind it, to be read before it is approved; for paper
 * too.
 */
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
        LearningModule original = address.original(modules).orElse(null);
        var lesson = Wording.of(module, original);
        var links = SourceLinks.to(address);
        removeAll();
        add(
                new VersionHead(
                        "evidence",
                        address,
                        module,
                        decision,
                        approvals.reading(address.version(), address.language()),
                        dates),
                print());
        if (module.evidence().equals(Evidence.NONE)) {
            add(notice(getTranslation("approval.evidence.none")));
        }
        add(new DueNotice(SourcesDue.of(module.evidence(), dates.today()), links, dates));
        if (original != null) {
            add(compare(original));
        }
        add(new EvidenceContents(module, links), LessonEnds.beginning(lesson));
        module.sections().forEach(section -> add(new SectionEvidence(at(lesson, section), links)));
        add(LessonEnds.end(lesson), new SourceList(lesson, dates));
    }

    private static Wording<Section> at(Wording<LearningModule> lesson, Section section) {
        return lesson.at(module -> module.section(section.id()));
    }

    private Paragraph compare(LearningModule original) {
        return new Paragraph(getTranslation("approval.evidence.compare", ApprovalWords.language(original.language())));
    }

    private NativeButton print() {
        var print = new NativeButton(getTranslation("approval.evidence.print"));
        print.addClassNames("plain", "print");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        return print;
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
