package app.foreword.learning.ui;

import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.learning.Answer;
import app.foreword.learning.AnswerReceipt;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.LearnerState;
import app.foreword.learning.RecheckState;
import app.foreword.learning.Step;
import java.util.Locale;
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
            showAnswered(show(state, question), state, answer.get(), saved());
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
                TermWords.inStem(state.module(), question, heading(question.stem())),
                choice -> answer(state, question, choice),
                this::goOn);
        add(paragraph(getTranslation("recheck.question.kicker", turn, state.questions()), "kicker"), card);
        return card;
    }

    private void answer(RecheckState shown, Question question, @Nullable OptionId choice) {
        var language = shown.module().language();
        var given = new GivenAnswer(turn, question.id(), choice, language, card().sureness());
        switch (recheck().answer(given)) {
            case AnswerReceipt.Stored stored -> showStored(stored.answer(), choice, language);
            case AnswerReceipt.NotInTurn refused -> recheck().catchUp();
        }
    }

    /** In place: the page must not jump, and a screen reader hears only what is new. */
    private void showStored(Answer answer, @Nullable OptionId choice, Locale language) {
        var now = recheck().now().filter(state -> state.module().language().equals(language));
        if (now.isEmpty()) {
            // chosen on another page or device since this one was shown
            recheck().visit().go(new Place.Turn(turn));
            return;
        }
        showAnswered(card(), now.get(), answer, saved(answer, choice));
        card().moveOn();
    }

    /** What is asked about goes to the patient's own list, which the first round and the re-check share. */
    private void showAnswered(QuestionCard card, RecheckState state, Answer answer, String saved) {
        card.showAnswered(state.learner(), answer, saved);
        card.offerToAsk(lesson(), lesson().state());
    }

    private QuestionCard card() {
        return (QuestionCard) getComponentAt(1);
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
