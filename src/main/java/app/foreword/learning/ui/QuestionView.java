package app.foreword.learning.ui;

import app.foreword.access.CurrentPatient;
import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.content.Section;
import app.foreword.learning.Answer;
import app.foreword.learning.AnswerReceipt;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Learning;
import app.foreword.learning.Step;
import app.foreword.rights.Roles;
import app.foreword.shell.PatientLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One turn: a question, three options and "I'm not sure yet"; after the answer is stored, what was right and why. The
 * address holds the turn, so a turn that is over shows its answer again, and one that has not come leads to where the
 * patient is.
 */
@Route(value = LearningNavigation.QUESTION + "/:" + QuestionView.TURN + "(\\d{1,4})", layout = PatientLayout.class)
@RolesAllowed(Roles.PATIENT)
class QuestionView extends LessonPage {

    static final String TURN = "turn";

    private final Paragraph message = paragraph("", "message");
    private final Div feedback = new Div();
    private int turn;

    QuestionView(Learning learning, CurrentPatient patient) {
        super(learning, patient);
        message.getElement().setAttribute("role", "status");
        feedback.getElement().setAttribute("role", "status");
        feedback.addClassName("feedback-place");
    }

    @Override
    void enter(LearnerState state, BeforeEnterEvent event) {
        turn = event.getRouteParameters().getInteger(TURN).orElseThrow();
        message.setText("");
        feedback.removeAll();
        Optional<Answer> answer = state.answer(turn);
        if (answer.isPresent()) {
            showAnswered(state, answer.get());
        } else if (state.next() instanceof Step.Ask ask && ask.ordinal() == turn) {
            showQuestion(state, state.module().question(ask.question()));
        } else {
            event.forwardTo(LearningNavigation.address(state.next()));
        }
    }

    private void showQuestion(LearnerState state, Question question) {
        var options = new OptionGroup(question, state.optionOrder(question, turn), heading(question.stem()));
        var notSure = new NativeButton(getTranslation("learning.question.notSure"));
        notSure.addClassName("quiet");
        var check = new NativeButton(getTranslation("learning.question.check"));
        check.addClassName("primary");
        options.onChoice(choice -> message.setText(""));
        notSure.addClickListener(click -> answer(question, null));
        check.addClickListener(click -> options.chosen()
                .ifPresentOrElse(
                        choice -> answer(question, choice),
                        () -> message.setText(getTranslation("learning.question.choose"))));
        add(progress(state), kicker(state, question), options, notSure, feedback, message, check);
    }

    private void answer(Question question, @Nullable OptionId choice) {
        AnswerReceipt receipt = learning().answer(enrolment(), new GivenAnswer(turn, question.id(), choice));
        switch (receipt) {
            case AnswerReceipt.Stored stored -> {
                removeAll();
                showAnswered(learning().state(enrolment()), stored.answer());
            }
            case AnswerReceipt.NotInTurn refused -> LearningNavigation.go(refused.next());
        }
    }

    private void showAnswered(LearnerState state, Answer answer) {
        Question question = state.module().question(answer.question());
        var options = new OptionGroup(question, answer.shown(), heading(question.stem()));
        options.showAnswer(answer);
        feedback.add(new Feedback(state, question, answer));
        var next = new NextButton(
                getTranslation("learning.question.next"),
                () -> LearningNavigation.go(next(learning().state(enrolment()))));
        add(progress(state), kicker(state, question), options, feedback, next);
    }

    /** From an earlier turn looked at again, on to the one after it; from the newest, to what comes next. */
    private Step next(LearnerState state) {
        return state.answer(turn + 1)
                .<Step>map(later ->
                        new Step.Ask(state.module().sectionOf(later.concept()).id(), later.question(), later.ordinal()))
                .orElseGet(state::next);
    }

    private Paragraph kicker(LearnerState state, Question question) {
        Section section = state.module().sectionOf(question.concept());
        int part = state.module().sections().indexOf(section) + 1;
        String text = switch (question.form()) {
            case A -> {
                var ids =
                        section.concepts().stream().map(concept -> concept.id()).toList();
                yield getTranslation("learning.question.kicker", part, ids.indexOf(question.concept()) + 1, ids.size());
            }
            case B, C -> getTranslation("learning.question.kicker.again", part);
        };
        return paragraph(text, "kicker");
    }
}
