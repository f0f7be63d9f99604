package app.foreword.learning.ui;

import app.foreword.learning.LearnerState;
import app.foreword.learning.Lesson;
import app.foreword.learning.PatientQuestion;
import app.foreword.learning.QuestionsClosed;
import app.foreword.shell.form.NativeTextArea;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The patient's own questions: what stands on the list, and a place to add one. */
class OwnQuestionList extends Div {

    private final transient Lesson lesson;
    private final Div list = new Div();
    private final NativeTextArea words = new NativeTextArea();
    private final Paragraph message = LessonPage.paragraph("", "message");

    OwnQuestionList(Lesson lesson, LearnerState state) {
        this.lesson = lesson;
        addClassName("own-questions");
        message.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("learning.summary.questions")), list);
        if (state.closed()) {
            add(LessonPage.paragraph(getTranslation("learning.summary.questions.closed"), "note"));
        } else {
            add(form());
        }
        show(state);
    }

    private Component form() {
        words.setId("own-question");
        var label = new NativeLabel(getTranslation("learning.summary.questions.label"));
        label.setFor(words);
        var hint = LessonPage.paragraph(
                getTranslation("learning.summary.questions.hint", PatientQuestion.MAX_LENGTH) + " "
                        + getTranslation(lesson.isStored() ? "learning.summary.questions.read" : "learning.notStored"),
                "note");
        hint.setId("own-question-hint");
        words.getElement().setAttribute("aria-describedby", "own-question-hint").setAttribute("rows", "3");
        var add = new OneTapButton(getTranslation("learning.summary.questions.add"), this::add, "quiet");
        return new Div(label, words, hint, message, add);
    }

    private void add() {
        if (words.getValue().isBlank()) {
            say("empty", false);
            return;
        }
        int over = words.getValue().strip().length() - PatientQuestion.MAX_LENGTH;
        if (over > 0) {
            say("tooLong", false, over);
            return;
        }
        unlessClosed(() -> {
            lesson.ask(words.getValue());
            words.setValue("");
            say("added", true);
        });
    }

    private void say(String key, boolean done, Object... params) {
        String text = getTranslation("learning.summary.questions." + key, params);
        message.setText(done && !lesson.isStored() ? getTranslation("learning.notStored") : text);
        message.setClassName("done", done);
    }

    private void show(LearnerState state) {
        list.removeAll();
        if (state.questions().isEmpty()) {
            list.add(LessonPage.paragraph(getTranslation("learning.summary.questions.none"), "note"));
            return;
        }
        var items = new UnorderedList();
        items.addClassName("asked");
        state.questions().forEach(question -> items.add(item(state, question)));
        list.add(items);
    }

    private ListItem item(LearnerState state, PatientQuestion question) {
        var text = new Span(text(state, question));
        text.addClassName("words");
        var item = new ListItem(text);
        if (!state.closed() && !question.talkedAbout()) {
            var remove =
                    new NativeButton(getTranslation("learning.summary.questions.remove"), click -> remove(question));
            remove.addClassName("ask");
            remove.setAriaLabel(getTranslation("learning.summary.questions.remove.label", text.getText()));
            item.add(remove);
        }
        return item;
    }

    private void remove(PatientQuestion question) {
        unlessClosed(() -> {
            lesson.withdraw(question.id());
            say("removed", true);
        });
    }

    /** Staff may have signed off since this page was opened: then nothing changes, and what was typed stays. */
    private void unlessClosed(Runnable change) {
        try {
            change.run();
        } catch (QuestionsClosed closed) {
            say("closed", false);
        }
        show(lesson.state());
    }

    private String text(LearnerState state, PatientQuestion question) {
        if (question.passage() == null) {
            return question.text();
        }
        String about = getTranslation(
                "learning.summary.questions.about", LearningNavigation.headingOf(state.module(), question.passage()));
        return question.text().isEmpty() ? about : about + " \u2014 " + question.text();
    }
}
