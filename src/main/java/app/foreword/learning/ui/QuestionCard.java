package app.foreword.learning.ui;

import app.foreword.content.LearningModule;
import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.learning.Answer;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Lesson;
import app.foreword.learning.Sureness;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A question with its options, "I'm not sure yet" and "Check"; once the answer is stored, the feedback opens under the
 * options and "Next" stands where "Check" was.
 */
class QuestionCard extends Div {

    private final OptionGroup options;
    private final @Nullable SurenessGroup sureness;
    private final Feedback feedback = new Feedback();
    private final Div toAsk = new Div();
    private final Paragraph message = LessonPage.paragraph("", "message");
    private final OneTapButton notSure;
    private final OneTapButton check;
    private final OneTapButton next;
    private final transient Consumer<@Nullable OptionId> answer;
    private final transient Question question;

    /**
     * @param answer takes the choice; null for "not sure"
     * @param next goes on after the feedback
     */
    QuestionCard(
            LearningModule module,
            Question question,
            List<OptionId> order,
            H1 stem,
            Consumer<@Nullable OptionId> answer,
            Runnable next) {
        this.question = question;
        this.answer = answer;
        options = new OptionGroup(module, question, order, stem);
        options.onChoice(choice -> message.setText(""));
        sureness = module.settings().asksHowSure() ? new SurenessGroup() : null;
        notSure = new OneTapButton(getTranslation("learning.question.notSure"), () -> give(null), "quiet");
        check = new OneTapButton(getTranslation("learning.question.check"), this::check, "primary");
        this.next = new OneTapButton(getTranslation("learning.question.next"), next, "primary");
        this.next.setVisible(false);
        message.getElement().setAttribute("role", "status");
        toAsk.addClassName("question-ask");
        add(options);
        if (sureness != null) {
            add(sureness);
        }
        add(notSure, feedback, message, toAsk, check, this.next);
    }

    /** How sure the patient is of what they chose; null where it is not asked or not said. */
    @Nullable
    Sureness sureness() {
        return sureness == null ? null : sureness.chosen();
    }

    /**
     * To ask about what answers the question, once it is answered.
     *
     * @param state of the first round, which holds the patient's own questions
     */
    void offerToAsk(Lesson lesson, LearnerState state) {
        var passage = state.module().passage(question.passage());
        if (!state.closed()) {
            // closed even where words wait in it: the next button comes first here
            toAsk.add(AskButton.closed(lesson, passage, state, lesson.drafts()));
        }
    }

    /** Shows what was answered, and {@code saved}, what became of it; takes no more input. Taps still under way to "Check" go nowhere: it is no longer there. */
    void showAnswered(LearnerState state, Answer stored, String saved) {
        options.showAnswer(stored);
        message.setText("");
        notSure.setVisible(false);
        if (sureness != null) {
            sureness.setVisible(false);
        }
        check.setVisible(false);
        next.setVisible(true);
        feedback.show(state, question, stored, saved);
    }

    /** What was tapped has gone, so the focus moves to the button in its place; the page jumps no further than it must. */
    void moveOn() {
        next.ignoreTapsAtFirst();
        next.getElement().executeJs("this.focus({preventScroll: true})");
        // as much of it as the screen holds, and its beginning in any case
        feedback.getElement().executeJs("""
                        const {top, bottom} = this.getBoundingClientRect();
                        if (bottom > innerHeight) scrollBy(0, Math.min(bottom - innerHeight, top - 80));
                        """);
    }

    /** Two taps can arrive in one request; the second finds the answer given. */
    private void give(@Nullable OptionId choice) {
        if (!next.isVisible()) {
            answer.accept(choice);
        }
    }

    private void check() {
        options.chosen()
                .ifPresentOrElse(this::give, () -> Said.in(message, getTranslation("learning.question.choose")));
    }
}
