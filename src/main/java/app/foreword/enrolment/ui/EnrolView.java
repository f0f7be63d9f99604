package app.foreword.enrolment.ui;

import app.foreword.content.Modules;
import app.foreword.content.PublishedVersion;
import app.foreword.enrolment.Enrolments;
import app.foreword.enrolment.InvalidEnrolment;
import app.foreword.rights.Roles;
import app.foreword.shell.StaffLayout;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Enrols one patient, and goes on to the link for them. */
@Route(value = EnrolmentNavigation.ENROL, layout = StaffLayout.class)
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("styles/access.css")
class EnrolView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final Enrolments enrolments;
    private final Modules modules;

    EnrolView(Enrolments enrolments, Modules modules) {
        this.enrolments = enrolments;
        this.modules = modules;
        addClassName("enrol");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<PublishedVersion> published = modules.newestVersions();
        removeAll();
        add(new H1(getTranslation("enrolment.enrol.title")));
        if (published.isEmpty()) {
            add(new Paragraph(getTranslation("enrolment.enrol.noModule")));
            return;
        }
        var form = new EnrolForm(published);
        form.onSubmit(() -> enrol(form));
        add(form);
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
