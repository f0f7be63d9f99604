package app.foreword.learning.ui;

import app.foreword.content.Passage;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.OwnQuestions;
import app.foreword.learning.PatientQuestion;
import app.foreword.learning.QuestionsClosed;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;

/** "I want to ask about this": puts a passage on the patient's list, and takes it off again. */
class AskButton extends NativeButton {

    AskButton(OwnQuestions questions, EnrolmentId enrolment, Passage passage, List<PatientQuestion> asked) {
        addClassName("ask");
        show(asked.stream().anyMatch(question -> passage.id().equals(question.passage())));
        addClickListener(click -> toggle(questions, enrolment, passage));
    }

    private void toggle(OwnQuestions questions, EnrolmentId enrolment, Passage passage) {
        try {
            show(questions.toggleMark(enrolment, passage.id()));
        } catch (QuestionsClosed closed) {
            setText(getTranslation("learning.summary.questions.closed"));
            setEnabled(false);
        }
    }

    private void show(boolean marked) {
        setText(getTranslation(marked ? "learning.read.asked" : "learning.read.ask"));
        getElement().setAttribute("aria-pressed", String.valueOf(marked));
    }
}
