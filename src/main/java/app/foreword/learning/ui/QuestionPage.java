package app.foreword.learning.ui;

import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.content.Section;
import app.foreword.learning.Answer;
import app.foreword.learning.AnswerReceipt;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Step;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One turn. The address holds the turn, so a turn that is over shows its answer again, and one that has not come leads
 * to where the patient is.
 */
class QuestionPage extends LessonPage {

    private final int turn;

    QuestionPage(Visit visit, int turn) {
        super(visit);
        this.turn = turn;
    }

    @Override
    Optional<Place> enter(LearnerState state) {
        var answer = state.answer(turn);
        if (answer.isPresent()) {
            Question question = state.module().question(answer.get().question());
            showAnswered(show(state, question), state, answer.get(), saved());
        } else if (state.next() instanceof Step.Ask ask && ask.ordinal() == turn) {
            show(state, state.module().question(ask.question()));
        } else {
            if (state.isOfEarlierAttempt(turn)) {
                WentElsewhere.noteStartedAgain(UI.getCurrent());
            }
            return Optional.of(Place.of(state.next()));
        }
        return Optional.empty();
    }

    private QuestionCard show(LearnerState state, Question question) {
        var card = new QuestionCard(
                state.module(),
                question,
                state.optionOrder(question, turn),
                TermWords.inStem(state.module(), question, heading(question.stem())),
                choice -> answer(state, question, choice),
                this::goOn);
        add(
                progress(state, part(state, question)),
                paragraph(QuestionKicker.of(state.module(), question), "kicker"),
                card);
        return card;
    }

    private void answer(LearnerState shown, Question question, @Nullable OptionId choice) {
        var language = shown.module().language();
        var given = new GivenAnswer(turn, question.id(), choice, language, card().sureness());
        switch (lesson().answer(given)) {
            case AnswerReceipt.Stored stored -> showStored(stored.answer(), choice, language);
            case AnswerReceipt.NotInTurn refused -> catchUp(shown, refused);
        }
    }

    private void catchUp(LearnerState shown, AnswerReceipt.NotInTurn refused) {
        if (shown.log().round().number() != lesson().state().log().round().number()) {
            visit().catchUpWithNewAttempt();
        } else {
            visit().catchUp(Place.of(refused.next()));
        }
    }

    /** In place: the page must not jump, and a screen reader hears only what is new. */
    private void showStored(Answer answer, @Nullable OptionId choice, Locale language) {
        LearnerState state = lesson().state();
        if (!state.module().language().equals(language)) {
            // chosen on another page or device since this one was shown
            visit().go(new Place.Turn(turn));
            return;
        }
        Question answered = state.module().question(answer.question());
        replace(getComponentAt(0), progress(state, part(state, answered)));
        showAnswered(card(), state, answer, saved(answer, choice));
        card().moveOn();
    }

    private void showAnswered(QuestionCard card, LearnerState state, Answer answer, String saved) {
        card.showAnswered(state, answer, saved);
        card.offerToAsk(lesson(), state);
    }

    private QuestionCard card() {
        return getChildren()
                .filter(QuestionCard.class::isInstance)
                .map(QuestionCard.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** From an earlier turn looked at again, on to the one after it; from the newest, to what comes next. */
    private void goOn() {
        LearnerState state = lesson().state();
        if (state.answer(turn + 1).isPresent()) {
            visit().go(new Place.Turn(turn + 1));
        } else {
            visit().go(Place.of(state.next()));
        }
    }

    private static Section part(LearnerState state, Question question) {
        return state.module().sectionOf(question.concept());
    }
}
