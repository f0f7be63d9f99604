package app.foreword.learning.ui;

import app.foreword.access.CurrentPatient;
import app.foreword.content.Concept;
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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * One turn. The address holds the turn, so a turn that is over shows its answer again, and one that has not come leads
 * to where the patient is.
 */
@Route(value = LearningNavigation.QUESTION + "/:" + QuestionView.TURN + "(\\d{1,4})", layout = PatientLayout.class)
@RolesAllowed(Roles.PATIENT)
class QuestionView extends LessonPage {

    static final String TURN = "turn";

    private int turn;

    QuestionView(Learning learning, CurrentPatient patient) {
        super(learning, patient);
    }

    @Override
    void enter(LearnerState state, BeforeEnterEvent event) {
        turn = event.getRouteParameters().getInteger(TURN).orElseThrow();
        var answer = state.answer(turn);
        if (answer.isPresent()) {
            Question question = state.module().question(answer.get().question());
            show(state, question).showAnswered(state, answer.get());
        } else if (state.next() instanceof Step.Ask ask && ask.ordinal() == turn) {
            show(state, state.module().question(ask.question()));
        } else {
            event.forwardTo(LearningNavigation.address(state.next()));
        }
    }

    private QuestionCard show(LearnerState state, Question question) {
        var card = new QuestionCard(
                question,
                state.optionOrder(question, turn),
                heading(question.stem()),
                choice -> answer(question, choice),
                this::goOn);
        add(progress(state), paragraph(kicker(state, question), "kicker"), card);
        return card;
    }

    private void answer(Question question, @Nullable OptionId choice) {
        switch (learning().answer(enrolment(), new GivenAnswer(turn, question.id(), choice))) {
            case AnswerReceipt.Stored stored -> showStored(stored.answer());
            case AnswerReceipt.NotInTurn refused -> LearningNavigation.go(refused.next());
        }
    }

    /** In place: the page must not jump, and a screen reader hears only what is new. */
    private void showStored(Answer answer) {
        LearnerState state = learning().state(enrolment());
        replace(getComponentAt(0), progress(state));
        var card = (QuestionCard) getComponentAt(2);
        card.showAnswered(state, answer);
        card.moveOn();
    }

    /** From an earlier turn looked at again, on to the one after it; from the newest, to what comes next. */
    private void goOn() {
        LearnerState state = learning().state(enrolment());
        if (state.answer(turn + 1).isPresent()) {
            getUI().ifPresent(ui -> ui.navigate(LearningNavigation.question(turn + 1)));
        } else {
            LearningNavigation.go(state.next());
        }
    }

    private String kicker(LearnerState state, Question question) {
        Section section = state.module().sectionOf(question.concept());
        int part = state.module().sections().indexOf(section) + 1;
        return switch (question.form()) {
            case A -> {
                var ids = section.concepts().stream().map(Concept::id).toList();
                yield getTranslation("learning.question.kicker", part, ids.indexOf(question.concept()) + 1, ids.size());
            }
            case B, C -> getTranslation("learning.question.kicker.again", part);
        };
    }
}
