package app.foreword.learning.ui;

import app.foreword.record.ClinicContact;
import app.foreword.record.CopyText;
import app.foreword.rights.Roles;
import app.foreword.shell.Clinic;
import app.foreword.shell.PatientLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Where a patient sees their own copy and prints it. */
@Route(value = LearningNavigation.COPY, layout = PatientLayout.class)
@RolesAllowed(Roles.PATIENT)
class CopyView extends PatientFrame {

    private final transient CopyText text;
    private final transient Clinic clinic;

    CopyView(PatientLessons lessons, CopyText text, Clinic clinic) {
        super(lessons);
        this.text = text;
        this.clinic = clinic;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Visit visit = lessons().visit();
        show(new CopyPage(visit, text, new ClinicContact(clinic.name(), clinic.phone())), visit, event);
    }
}
