package app.foreword.learning.ui;

import app.foreword.learning.LearnerState;
import app.foreword.learning.Lesson;
import app.foreword.learning.PatientQuestion;
import app.foreword.learning.QuestionsClosed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The patient's own questions: what stands on the list, each to change or take off, and a place to add one. */
class OwnQuestionList extends Div {

    private final transient Lesson lesson;
    private final Div list = new Div();
    private final Paragraph message = LessonPage.paragraph("", "message");
    private final Div undo = new Div();

    OwnQuestionList(Lesson lesson, LearnerState state) {
        this.lesson = lesson;
        addClassName("own-questions");
        message.getElement().setAttribute("role", "status");
        list.getElement().setAttribute("tabindex", "-1");
        undo.addClassName("ask-buttons");
        add(list, message, undo);
        if (state.closed()) {
            add(LessonPage.paragraph(getTranslation("learning.summary.questions.closed"), "note"));
            UnsentWords.of(lesson, state).ifPresent(this::add);
        } else {
            add(new OwnQuestionForm(lesson, this::added));
        }
        show(state);
    }

    /** What became of a question on the list. Focus goes to the list, as the button that was tapped is gone. */
    void changed(Runnable change, String key) {
        undo.removeAll();
        try {
            change.run();
            say(key, true);
        } catch (QuestionsClosed closed) {
            say("learning.summary.questions.closed", false);
        }
        show(lesson.state());
        list.getElement().executeJs("this.focus({preventScroll: true})");
    }

    /** One tap, so it can be taken back by one. */
    void takeOff(PatientQuestion question) {
        var gone = TakenOff.of(lesson, List.of(question));
        changed(
                () -> {
                    lesson.withdraw(question.id());
                    undo.add(new OneTapButton(
                            getTranslation("ask.putBack"),
                            () -> changed(() -> gone.putBack(lesson), "ask.putBack.done"),
                            "ask"));
                },
                "learning.summary.questions.removed");
    }

    Lesson lesson() {
        return lesson;
    }

    private void added() {
        undo.removeAll();
        message.setText("");
        show(lesson.state());
    }

    private void say(String key, boolean done) {
        Said.in(message, getTranslation(done && !lesson.isStored() ? "learning.notStored" : key));
        message.setClassName("done", done);
    }

    private void show(LearnerState state) {
        list.removeAll();
        if (state.questions().isEmpty()) {
            list.add(LessonPage.paragraph(getTranslation("learning.summary.questions.none"), "note"));
            return;
        }
        var drafts = lesson.drafts();
        var items = new UnorderedList();
        items.addClassName("asked");
        for (PatientQuestion question : state.questions()) {
            items.add(new OwnQuestionItem(this, state, question, drafts));
        }
        list.add(items);
    }
}
