package app.foreword.learning.ui;

import app.foreword.learning.DraftPlace;
import app.foreword.learning.Lesson;
import app.foreword.learning.PatientQuestion;
import app.foreword.learning.QuestionsClosed;
import app.foreword.learning.TypedText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A place for a question about anything. What was typed here before and not sent stands in it still, and it says so. */
class OwnQuestionForm extends Div {

    private final transient Lesson lesson;
    private final transient Runnable added;
    private final DraftField field;
    private final Paragraph message = LessonPage.paragraph("", "message");

    OwnQuestionForm(Lesson lesson, Runnable added) {
        this.lesson = lesson;
        this.added = added;
        String draft = lesson.drafts().getOrDefault(DraftPlace.FREE, "");
        field = new DraftField(
                DraftPlace.FREE,
                lesson.owner(),
                getTranslation("learning.summary.questions.label"),
                getTranslation("learning.summary.questions.hint", PatientQuestion.MAX_LENGTH) + " "
                        + getTranslation(lesson.isStored() ? "learning.summary.questions.read" : "learning.notStored"),
                draft);
        field.onTyped(() -> message.setText(""));
        message.getElement().setAttribute("role", "status");
        if (!TypedText.isBlank(draft)) {
            message.setText(getTranslation("ask.field.notSent"));
        }
        add(field, message, new OneTapButton(getTranslation("learning.summary.questions.add"), this::add, "quiet"));
    }

    private void add() {
        if (TypedText.isBlank(field.value())) {
            say("learning.summary.questions.empty");
            field.focus();
        } else if (field.isTooLong()) {
            message.setText(field.tooLong());
            message.setClassName("done", false);
            field.focus();
        } else {
            ask();
        }
    }

    private void ask() {
        try {
            lesson.ask(field.value());
            field.done();
            say(lesson.isStored() ? "learning.summary.questions.added" : "learning.notStored");
            message.setClassName("done", true);
            added.run();
        } catch (QuestionsClosed closed) {
            // what was typed stays
            say("learning.summary.questions.closed");
        }
    }

    private void say(String key) {
        Said.in(message, getTranslation(key));
        message.setClassName("done", false);
    }
}
