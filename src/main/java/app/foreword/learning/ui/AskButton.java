package app.foreword.learning.ui;

import app.foreword.content.PassageId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.OwnQuestions;
import app.foreword.learning.QuestionsClosed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** "I want to ask about this": puts a passage on the patient's list, and takes it off again. */
class AskButton extends Div {

    private final transient OwnQuestions questions;
    private final EnrolmentId enrolment;
    private final transient PassageId passage;
    private final OneTapButton button = new OneTapButton("", this::tap, "ask");
    private final Paragraph message = LessonPage.paragraph("", "message");
    private boolean marked;

    AskButton(OwnQuestions questions, EnrolmentId enrolment, PassageId passage, boolean marked) {
        this.questions = questions;
        this.enrolment = enrolment;
        this.passage = passage;
        message.getElement().setAttribute("role", "status");
        add(button, message);
        show(marked);
    }

    private void tap() {
        try {
            questions.mark(enrolment, passage, !marked);
            show(!marked);
        } catch (QuestionsClosed closed) {
            message.setText(getTranslation("learning.summary.questions.closed"));
        }
    }

    private void show(boolean marked) {
        this.marked = marked;
        button.setText(getTranslation(marked ? "learning.read.asked" : "learning.read.ask"));
        button.getElement().setAttribute("aria-pressed", String.valueOf(marked));
    }
}
