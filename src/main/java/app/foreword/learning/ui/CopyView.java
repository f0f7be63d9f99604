package app.foreword.learning.ui;

import app.foreword.access.CurrentPatient;
import app.foreword.learning.Learning;
import app.foreword.learning.OwnQuestions;
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
class CopyView extends LessonFrame {

    private final transient Learning learning;
    private final transient OwnQuestions questions;
    private final transient CurrentPatient patient;
    private final transient CopyText text;
    private final transient Clinic clinic;

    CopyView(Learning learning, OwnQuestions questions, CurrentPatient patient, CopyText text, Clinic clinic) {
        this.learning = learning;
        this.questions = questions;
        this.patient = patient;
        this.text = text;
        this.clinic = clinic;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var lesson = new PatientLesson(patient.enrolment(), learning, questions);
        var visit = new Visit(lesson, LearningNavigation.WELCOME);
        show(new CopyPage(visit, text, new ClinicContact(clinic.name(), clinic.phone())), visit, event);
    }
}
