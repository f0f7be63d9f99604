package app.foreword.enrolment.ui;

import app.foreword.approval.Approvals;
import app.foreword.approval.ui.ApprovalNavigation;
import app.foreword.enrolment.Enrolments;
import app.foreword.enrolment.InvalidEnrolment;
import app.foreword.rights.Roles;
import app.foreword.shell.ApproverHint;
import app.foreword.shell.StaffLayout;
import app.foreword.shell.WithdrawnHint;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;

/** Enrols one patient, and goes on to the link for them. */
@Route(value = EnrolmentNavigation.ENROL, layout = StaffLayout.class)
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("styles/access.css")
@StyleSheet("styles/enrol.css")
class EnrolView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Enrolments enrolments;
    private final transient Approvals approvals;
    private final transient ObjectProvider<ApproverHint> approverHint;
    private final transient ObjectProvider<WithdrawnHint> withdrawnHint;

    EnrolView(
            Enrolments enrolments,
            Approvals approvals,
            ObjectProvider<ApproverHint> approverHint,
            ObjectProvider<WithdrawnHint> withdrawnHint) {
        this.enrolments = enrolments;
        this.approvals = approvals;
        this.approverHint = approverHint;
        this.withdrawnHint = withdrawnHint;
        addClassName("enrol");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var offered = approvals.offered();
        removeAll();
        add(new H1(getTranslation("enrolment.enrol.title")), many());
        if (offered.isEmpty()) {
            add(nothingApproved());
            return;
        }
        var form = new EnrolForm(offered);
        form.onSubmit(() -> enrol(form));
        add(form);
    }

    /** For whoever has more than one to enrol. */
    private Paragraph many() {
        var ways = new Paragraph(
                new Anchor(EnrolmentNavigation.imports(), getTranslation("imports.link")),
                new Anchor(EnrolmentNavigation.letters(), getTranslation("handout.link")));
        ways.addClassName("ways");
        return ways;
    }

    private Div nothingApproved() {
        var modules = new Anchor(ApprovalNavigation.MODULES, getTranslation("enrolment.enrol.modules"));
        modules.addClassName("primary");
        var withdrawn = withdrawnHint.getObject();
        String why = withdrawn.load() ? "enrolment.enrol.withdrawn" : "enrolment.enrol.nothingApproved";
        var empty = new Div(new Paragraph(getTranslation(why)), withdrawn, approverHint.getObject(), modules);
        empty.addClassName("empty");
        return empty;
    }

    private void enrol(EnrolForm form) {
        form.clearErrors();
        try {
            EnrolmentNavigation.toHandOut(enrolments.enrol(form.typed()));
        } catch (InvalidEnrolment invalid) {
            form.show(invalid.problems());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enrolment.enrol.title");
    }
}
