package app.foreword.learning.ui;

import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.learning.Answer;
import app.foreword.learning.LearnerState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A question with its options, "I'm not sure yet" and "Check"; once the answer is stored, the feedback opens under the
 * options and the button's word becomes "Next".
 */
class QuestionCard extends Div {

    private final OptionGroup options;
    private final Div feedback = new Div();
    private final Paragraph message = LessonPage.paragraph("", "message");
    private final OneTapButton notSure;
    private final OneTapButton onward;
    private final transient Consumer<@Nullable OptionId> answer;
    private final transient Runnable next;
    private final transient Question question;
    private boolean answered;

    /**
     * @param answer takes the choice; null for "not sure"
     * @param next goes on after the feedback
     */
    QuestionCard(Question question, List<OptionId> order, H1 stem, Consumer<@Nullable OptionId> answer, Runnable next) {
        this.question = question;
        this.answer = answer;
        this.next = next;
        options = new OptionGroup(question, order, stem);
        options.onChoice(choice -> message.setText(""));
        notSure = new OneTapButton(getTranslation("learning.question.notSure"), () -> answer.accept(null), "quiet");
        onward = new OneTapButton(getTranslation("learning.question.check"), this::onward, "primary");
        feedback.getElement().setAttribute("role", "status");
        message.getElement().setAttribute("role", "status");
        add(options, notSure, feedback, message, onward);
    }

    /** Shows what was stored and takes no more input. */
    void answered(LearnerState state, Answer stored) {
        answered = true;
        options.showAnswer(stored);
        message.setText("");
        // What was tapped goes away; the focus moves to the button that goes on, and the page stays where it is.
        notSure.setVisible(false);
        onward.setText(getTranslation("learning.question.next"));
        onward.getElement().executeJs("this.focus({preventScroll: true})");
        feedback.add(new Feedback(state, question, stored));
        feedback.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void onward() {
        if (answered) {
            next.run();
        } else {
            options.chosen()
                    .ifPresentOrElse(answer::accept, () -> message.setText(getTranslation("learning.question.choose")));
        }
    }
}
