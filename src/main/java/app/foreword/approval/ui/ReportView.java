package app.foreword.approval.ui;

import app.foreword.approval.ApprovalEvent;
import app.foreword.approval.Approvals;
import app.foreword.approval.VersionReport;
import app.foreword.content.LearningModule;
import app.foreword.content.Modules;
import app.foreword.rights.Roles;
import app.foreword.shell.StaffLayout;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What the program says of a version in one language; at the end stands the decision of a person. */
@Route(value = ApprovalNavigation.REPORT, layout = StaffLayout.class)
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("styles/access.css")
class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Modules modules;
    private final transient Approvals approvals;
    private final transient Dates dates;
    private final DecisionPanel decision;
    private final Div report = new Div();

    ReportView(Modules modules, Approvals approvals, Dates dates, DecisionPanel decision) {
        this.modules = modules;
        this.approvals = approvals;
        this.dates = dates;
        this.decision = decision;
        addClassName("module-report");
        decision.onDecided(this::load);
        add(report, decision);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(VersionAddress.of(event, modules));
    }

    private void load(VersionAddress address) {
        LearningModule module = address.module(modules);
        VersionReport found = approvals.report(address.version(), address.language());
        List<ApprovalEvent> history = approvals.history(address.version(), address.language());
        report.removeAll();
        report.add(
                new VersionHead(
                        "report",
                        address,
                        module,
                        history.stream().findFirst(),
                        approvals.reading(address.version(), address.language()),
                        dates),
                new DueNotice(SourcesDue.of(module.evidence(), dates.today()), SourceLinks.to(address), dates),
                new FindingList(found),
                new ExceptionList(
                        found.exceptions(), found.version().languages().getFirst(), dates),
                new FigureTables(found.figures(), module));
        decision.show(address, module, found, history);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("approval.report.title");
    }
}
