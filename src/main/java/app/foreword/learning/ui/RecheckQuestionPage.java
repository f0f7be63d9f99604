package app.foreword.learning.ui;

import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.learning.Answer;
import app.foreword.learning.AnswerReceipt;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.LearnerState;
import app.foreword.learning.RecheckState;
import app.foreword.learning.Step;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One turn of a re-check, with the same card as every question. The address holds the turn, so a turn that is over shows
 * its answer again, and one that has not come leads to where the patient is.
 */
class RecheckQuestionPage extends RecheckPage {

    private final int turn;

    RecheckQuestionPage(RecheckVisit recheck, int turn) {
        super(recheck);
        this.turn = turn;
    }

    @Override
    Optional<Place> enter(LearnerState firstRound) {
        RecheckState state = recheck().state();
        var answer = state.learner().answer(turn);
        if (answer.isPresent()) {
            Question question = state.module().question(answer.get().question());
            show(state, question).showAnswered(state.learner(), answer.get(), saved());
        } else if (state.next() instanceof Step.Ask ask && ask.ordinal() == turn) {
            show(state, state.module().question(ask.question()));
        } else {
            return Optional.of(RecheckVisit.here(state));
        }
        return Optional.empty();
    }

    private QuestionCard show(RecheckState state, Question question) {
        var card = new QuestionCard(
                state.module(),
                question,
                state.learner().optionOrder(question, turn),
                ModuleWords.of(state.module(), heading(question.stem())),
                choice -> answer(question, choice),
                this::goOn);
        add(paragraph(getTranslation("recheck.question.kicker", turn, state.questions()), "kicker"), card);
        return card;
    }

    private void answer(Question question, @Nullable OptionId choice) {
        switch (recheck().answer(new GivenAnswer(turn, question.id(), choice))) {
            case AnswerReceipt.Stored stored -> showStored(stored.answer());
            case AnswerReceipt.NotInTurn refused -> recheck().goOn();
        }
    }

    /** In place: the page must not jump, and a screen reader hears only what is new. */
    private void showStored(Answer answer) {
        var card = (QuestionCard) getComponentAt(1);
        card.showAnswered(recheck().state().learner(), answer, saved());
        card.moveOn();
    }

    /** From an earlier turn looked at again, on to the one after it; from the newest, to what comes next. */
    private void goOn() {
        boolean looksBack = recheck()
                .now()
                .flatMap(state -> state.learner().answer(turn + 1))
                .isPresent();
        if (looksBack) {
            recheck().visit().go(new Place.Turn(turn + 1));
        } else {
            recheck().goOn();
        }
    }
}
