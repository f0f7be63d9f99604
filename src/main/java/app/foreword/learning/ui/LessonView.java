package app.foreword.learning.ui;

import app.foreword.access.CurrentPatient;
import app.foreword.learning.Learning;
import app.foreword.learning.OwnQuestions;
import app.foreword.learning.RecheckState;
import app.foreword.learning.Rechecks;
import app.foreword.rights.Roles;
import app.foreword.shell.PatientLanguage;
import app.foreword.shell.PatientLayout;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** A patient's lesson. */
@Route(value = LearningNavigation.WELCOME + "/:" + LessonFrame.PLACE + "*", layout = PatientLayout.class)
@RolesAllowed(Roles.PATIENT)
class LessonView extends LessonFrame {

    private final transient Learning learning;
    private final transient OwnQuestions questions;
    private final transient Rechecks rechecks;
    private final transient CurrentPatient patient;
    private final transient PatientLanguage language;

    LessonView(
            Learning learning,
            OwnQuestions questions,
            Rechecks rechecks,
            CurrentPatient patient,
            PatientLanguage language) {
        this.learning = learning;
        this.questions = questions;
        this.rechecks = rechecks;
        this.patient = patient;
        this.language = language;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        language.bringFromTheDoor();
        var lesson = new PatientLesson(patient.enrolment(), learning, questions, rechecks);
        // who comes back for a re-check is not sent to look for it
        boolean comesBack = place(event) instanceof Place.Welcome
                && lesson.recheck().filter(RecheckState::isOpen).isPresent();
        if (comesBack) {
            event.forwardTo(LearningNavigation.RECHECK);
        } else {
            show(new Visit(lesson, LearningNavigation.WELCOME), event);
        }
    }

    @Override
    void follow(UI ui, Locale language) {
        this.language.follow(ui, language);
    }
}
