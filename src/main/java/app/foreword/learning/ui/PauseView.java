package app.foreword.learning.ui;

import app.foreword.access.CurrentPatient;
import app.foreword.access.PatientSession;
import app.foreword.access.ui.AccessNavigation;
import app.foreword.learning.Learning;
import app.foreword.learning.OwnQuestions;
import app.foreword.learning.Rechecks;
import app.foreword.rights.Roles;
import app.foreword.shell.BrowserMemory;
import app.foreword.shell.PatientLanguage;
import app.foreword.shell.PatientLayout;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** Where a patient stops. */
@Route(value = LearningNavigation.PAUSE, layout = PatientLayout.class)
@RolesAllowed(Roles.PATIENT)
class PauseView extends LessonFrame {

    private final transient Learning learning;
    private final transient OwnQuestions questions;
    private final transient Rechecks rechecks;
    private final transient CurrentPatient patient;
    private final transient PatientLanguage language;
    private final transient PatientSession session;

    PauseView(
            Learning learning,
            OwnQuestions questions,
            Rechecks rechecks,
            CurrentPatient patient,
            PatientLanguage language,
            PatientSession session) {
        this.learning = learning;
        this.questions = questions;
        this.rechecks = rechecks;
        this.patient = patient;
        this.language = language;
        this.session = session;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        language.bringFromTheDoor();
        var lesson = new PatientLesson(patient.enrolment(), learning, questions, rechecks);
        var visit = new Visit(lesson, LearningNavigation.WELCOME);
        show(new PausePage(visit, this::leave), visit, event);
    }

    @Override
    void follow(UI ui, Locale language) {
        this.language.follow(ui, language);
    }

    /** Leaves nothing of this patient behind on a shared device. */
    private void leave() {
        getUI().ifPresent(ui -> {
            BrowserMemory.wipe(ui);
            ui.getPage().setLocation(AccessNavigation.left());
            session.forgetLink();
            session.close();
        });
    }
}
