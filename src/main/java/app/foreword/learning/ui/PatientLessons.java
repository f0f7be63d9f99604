package app.foreword.learning.ui;

import app.foreword.access.CurrentPatient;
import app.foreword.learning.Drafts;
import app.foreword.learning.Help;
import app.foreword.learning.Learning;
import app.foreword.learning.OwnQuestions;
import app.foreword.learning.Rechecks;
import app.foreword.shell.PatientLanguage;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Opens the lesson of the patient who is signed in, in the language that they chose last, here or elsewhere. */
@Component
class PatientLessons {

    private final CurrentPatient patient;
    private final PatientLanguage language;
    private final Learning learning;
    private final OwnQuestions questions;
    private final Drafts drafts;
    private final Help help;
    private final Rechecks rechecks;

    PatientLessons(
            CurrentPatient patient,
            PatientLanguage language,
            Learning learning,
            OwnQuestions questions,
            Drafts drafts,
            Help help,
            Rechecks rechecks) {
        this.patient = patient;
        this.language = language;
        this.learning = learning;
        this.questions = questions;
        this.drafts = drafts;
        this.help = help;
        this.rechecks = rechecks;
    }

    Visit visit() {
        return visit(LearningNavigation.WELCOME);
    }

    /** @param address under which the pages stand */
    Visit visit(String address) {
        language.bringFromTheDoor();
        var lesson = new PatientLesson(patient.enrolment(), learning, questions, drafts, help, rechecks);
        return new Visit(lesson, address);
    }

    void follow(UI ui, Locale language) {
        this.language.follow(ui, language);
    }
}
