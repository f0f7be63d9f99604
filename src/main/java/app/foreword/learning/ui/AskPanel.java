package app.foreword.learning.ui;

import app.foreword.learning.DraftPlace;
import app.foreword.learning.Lesson;
import app.foreword.learning.PatientQuestion;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Words for a passage that is on the list already: they may be left empty, and the passage may go off it again. */
class AskPanel extends Div {

    private final transient PatientQuestion question;
    private final transient BiConsumer<PatientQuestion, String> add;
    private final transient Runnable refused;
    private final DraftField field;
    private final Paragraph problem = LessonPage.paragraph("", "message");

    /**
     * @param draft typed and not sent; null where there is none
     * @param name of the passage, as several panels may be open
     * @param refused told when the words cannot go to the list, so that nothing else is said beside why
     */
    AskPanel(
            Lesson lesson,
            PatientQuestion question,
            @Nullable String draft,
            String name,
            BiConsumer<PatientQuestion, String> add,
            Runnable takeOff,
            Runnable refused) {
        this.question = question;
        this.refused = refused;
        this.add = add;
        addClassName("ask-panel");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        field = new DraftField(
                DraftPlace.of(question),
                lesson.owner(),
                getTranslation("ask.field.label"),
                getTranslation("ask.field.empty") + " " + getTranslation("ask.field.limit", PatientQuestion.MAX_LENGTH),
                draft == null ? question.text() : draft);
        field.onTyped(() -> problem.setText(""));
        problem.getElement().setAttribute("role", "status");
        var buttons = new Div(
                new OneTapButton(getTranslation("ask.about.add"), this::add, "quiet"),
                new OneTapButton(getTranslation("ask.about.remove"), takeOff, "ask"));
        buttons.addClassName("ask-buttons");
        add(field, problem, buttons);
    }

    void focus() {
        field.focus();
    }

    boolean hasUnsentWords() {
        return !field.value().strip().equals(question.text());
    }

    private void add() {
        if (field.isTooLong()) {
            refused.run();
            problem.setText(field.tooLong());
            return;
        }
        problem.setText("");
        add.accept(question, field.value());
    }
}
