package app.foreword.learning.ui;

import app.foreword.content.Passage;
import app.foreword.content.PassageId;
import app.foreword.learning.DraftPlace;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Lesson;
import app.foreword.learning.PatientQuestion;
import app.foreword.learning.QuestionsClosed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * "I want to ask about this": puts a passage on the patient's list at once, and opens a place for words that may stay
 * empty.
 */
class AskButton extends Div {

    private final transient Lesson lesson;
    private final transient PassageId passage;
    private final OneTapButton button = new OneTapButton("", this::tap, "ask");
    private final String name;
    private final Paragraph message = LessonPage.paragraph("", "message");
    private final Div undo = new Div();
    private @Nullable AskPanel panel;

    private AskButton(Lesson lesson, Passage passage, LearnerState state) {
        this.lesson = lesson;
        this.passage = passage.id();
        name = LearningNavigation.nameOf(state.module(), this.passage);
        addClassName("to-ask");
        undo.addClassName("ask-buttons");
        message.getElement().setAttribute("role", "status");
        add(button, message, undo);
        if (CrisisPassage.is(passage)) {
            add(LessonPage.paragraph(getTranslation("ask.notNow"), "note"));
        }
        show(onTheList(state).isPresent());
    }

    /** Opens the place for words where some wait in it. */
    static AskButton open(Lesson lesson, Passage passage, LearnerState state, Map<DraftPlace, String> drafts) {
        var button = new AskButton(lesson, passage, state);
        button.unsent(state, drafts).ifPresent(question -> button.openWith(question, drafts));
        return button;
    }

    /** Only says that words wait there. */
    static AskButton closed(Lesson lesson, Passage passage, LearnerState state, Map<DraftPlace, String> drafts) {
        var button = new AskButton(lesson, passage, state);
        button.unsent(state, drafts).ifPresent(question -> button.sayUnsent());
        return button;
    }

    private void tap() {
        undo.removeAll();
        if (panel != null) {
            boolean unsent = panel.hasUnsentWords();
            close("");
            message.setText(unsent ? getTranslation("ask.field.notSent") : "");
            return;
        }
        unlessClosed(() -> {
            var asked = onTheList(lesson.state());
            if (asked.isEmpty()) {
                lesson.mark(passage, true);
                asked = onTheList(lesson.state());
                say("ask.about.saved");
            }
            var drafts = lesson.drafts();
            asked.ifPresent(question -> {
                // whoever opens it wants to write
                open(question, drafts.get(DraftPlace.about(passage))).focus();
            });
            unsent(lesson.state(), drafts).ifPresent(question -> sayUnsent());
        });
    }

    private Optional<PatientQuestion> unsent(LearnerState state, Map<DraftPlace, String> drafts) {
        String draft = drafts.get(DraftPlace.about(passage));
        return onTheList(state)
                .filter(question -> draft != null && !draft.strip().equals(question.text()));
    }

    private void openWith(PatientQuestion question, Map<DraftPlace, String> drafts) {
        open(question, drafts.get(DraftPlace.about(passage)));
        sayUnsent();
    }

    private void sayUnsent() {
        message.setText(getTranslation("ask.field.notSent"));
    }

    private AskPanel open(PatientQuestion question, @Nullable String draft) {
        var panel = new AskPanel(lesson, question, draft, name, this::add, this::takeOff, () -> message.setText(""));
        this.panel = panel;
        add(panel);
        show(true);
        return panel;
    }

    private void add(PatientQuestion question, String words) {
        unlessClosed(() -> {
            lesson.change(question.id(), words);
            close(words.isBlank() ? "ask.about.saved" : "ask.about.added");
        });
    }

    private void takeOff() {
        unlessClosed(() -> {
            var gone = TakenOff.of(lesson, open(lesson.state()).toList());
            lesson.mark(passage, false);
            close("ask.about.removed");
            show(false);
            var putBack = new OneTapButton(getTranslation("ask.putBack"), () -> putBack(gone), "ask");
            putBack.setAriaLabel(getTranslation("ask.putBack.label", name));
            undo.add(putBack);
        });
    }

    private void putBack(TakenOff gone) {
        unlessClosed(() -> {
            gone.putBack(lesson);
            undo.removeAll();
            show(true);
            say("ask.putBack.done");
            unsent(lesson.state(), lesson.drafts()).ifPresent(question -> sayUnsent());
            button.focus();
        });
    }

    private void close(String key) {
        if (panel != null) {
            remove(panel);
            panel = null;
        }
        message.setText("");
        if (!key.isEmpty()) {
            say(key);
        }
        show(true);
        button.focus();
    }

    private void unlessClosed(Runnable change) {
        try {
            change.run();
        } catch (QuestionsClosed closed) {
            Said.in(message, getTranslation("learning.summary.questions.closed"));
        }
    }

    private void say(String key) {
        Said.in(message, getTranslation(lesson.isStored() ? key : "learning.notStored"));
        message.setClassName("done", true);
    }

    private Optional<PatientQuestion> onTheList(LearnerState state) {
        return open(state).findFirst();
    }

    private Stream<PatientQuestion> open(LearnerState state) {
        return state.questions().stream()
                .filter(question -> passage.equals(question.passage()) && !question.talkedAbout());
    }

    private void show(boolean marked) {
        button.setText(getTranslation(marked ? "learning.read.asked" : "learning.read.ask"));
        // short to see, so that a row on a small phone holds it; said in full, as it says nowhere else what about
        button.setAriaLabel(getTranslation(marked ? "learning.read.asked.label" : "learning.read.ask.label", name));
        button.setClassName("marked", marked);
        button.getElement().setAttribute("aria-expanded", String.valueOf(panel != null));
        setClassName("open", panel != null);
    }
}
