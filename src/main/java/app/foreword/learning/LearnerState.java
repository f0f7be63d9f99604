package app.foreword.learning;

import app.foreword.content.LearningModule;
import app.foreword.content.OptionId;
import app.foreword.content.Question;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one learner is, read in one go.
 *
 * @param learner what the order of the options follows from
 * @param questions the learner's own
 * @param closed whether staff have signed off, so that no question comes in or goes any more
 */
public record LearnerState(
        long learner, LearningModule module, LearningLog log, List<PatientQuestion> questions, boolean closed) {

    public Step next() {
        return LearningPath.next(module, log);
    }

    public Results results() {
        return Results.of(module, log);
    }

    /** The answer of a turn that is over. */
    public Optional<Answer> answer(int ordinal) {
        return log.answers().stream()
                .filter(answer -> answer.ordinal() == ordinal)
                .findFirst();
    }

    /** Whether a turn belongs to what was done before staff started a further attempt. */
    public boolean isOfEarlierAttempt(int ordinal) {
        return ordinal >= 1 && ordinal <= log.round().answersBefore();
    }

    /** The options of a question in the order in which this learner sees them at this turn. */
    public List<OptionId> optionOrder(Question question, int ordinal) {
        return OptionOrder.of(question, learner, ordinal);
    }

    /**
     * What becomes of a given answer: the one that counts at its turn, or the step that comes instead. A new one is the
     * caller's to keep.
     *
     * @throws IllegalArgumentException where the question has no such option
     */
    AnswerReceipt receive(GivenAnswer given, Instant now) {
        return receive(given, next(), now);
    }

    /** The same where something else than the first round says what is next. */
    AnswerReceipt receive(GivenAnswer given, Step next, Instant now) {
        var kept = answer(given.ordinal());
        if (kept.isPresent() && kept.get().question().equals(given.question())) {
            return new AnswerReceipt.Stored(kept.get());
        }
        boolean inTurn = next instanceof Step.Ask ask
                && ask.ordinal() == given.ordinal()
                && ask.question().equals(given.question());
        return inTurn ? new AnswerReceipt.Stored(score(given, now)) : new AnswerReceipt.NotInTurn(next);
    }

    boolean isNew(Answer answer) {
        return answer(answer.ordinal()).isEmpty();
    }

    private Answer score(GivenAnswer given, Instant now) {
        Question question = module.question(given.question());
        if (given.chosen() != null && question.option(given.chosen()).isEmpty()) {
            throw new IllegalArgumentException("%s has no option '%s'".formatted(question.id(), given.chosen()));
        }
        var answer = new Answer(
                given.ordinal(),
                question.id(),
                question.concept(),
                question.form(),
                given.shownInOr(module.language()),
                optionOrder(question, given.ordinal()),
                given.chosen(),
                log.keys().accept(question, given.chosen()),
                now,
                sureness(given));
        return log.keys().judge(answer);
    }

    /** Only where the module asks, and of a choice: "not sure yet" says it already. */
    private @Nullable Sureness sureness(GivenAnswer given) {
        return module.settings().asksHowSure() && given.chosen() != null ? given.sureness() : null;
    }
}
