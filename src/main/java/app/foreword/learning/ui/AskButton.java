package app.foreword.learning.ui;

import app.foreword.content.PassageId;
import app.foreword.learning.Lesson;
import app.foreword.learning.QuestionsClosed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** "I want to ask about this": puts a passage on the patient's list, and takes it off again. */
class AskButton extends Div {

    private final transient Lesson lesson;
    private final transient PassageId passage;
    private final OneTapButton button = new OneTapButton("", this::tap, "ask");
    private final Paragraph message = LessonPage.paragraph("", "message");
    private boolean marked;

    AskButton(Lesson lesson, PassageId passage, boolean marked) {
        this.lesson = lesson;
        this.passage = passage;
        addClassName("to-ask");
        message.getElement().setAttribute("role", "status");
        add(button, message);
        show(marked);
    }

    private void tap() {
        try {
            lesson.mark(passage, !marked);
            show(!marked);
        } catch (QuestionsClosed closed) {
            message.setText(getTranslation("learning.summary.questions.closed"));
        }
    }

    private void show(boolean marked) {
        this.marked = marked;
        button.setText(getTranslation(marked ? "learning.read.asked" : "learning.read.ask"));
        // short to see, so that a row on a small phone holds it; said in full, as it says nowhere else what about
        button.setAriaLabel(getTranslation(marked ? "learning.read.asked.label" : "learning.read.ask.label"));
        button.getElement().setAttribute("aria-pressed", String.valueOf(marked));
    }
}
