package app.foreword.learning;

import app.foreword.content.LearningModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Where a patient is in a re-check, read in one go.
 *
 * @param module in the language in which the patient reads
 * @param keys what is right in the version asked
 * @param today by the clinic's calendar
 */
public record RecheckState(Recheck recheck, LearningModule module, Keys keys, LocalDate today) {

    public RecheckStatus status() {
        return recheck.status(today);
    }

    public boolean isOpen() {
        return status() == RecheckStatus.OPEN;
    }

    /** Once its last day is over nothing more is asked. */
    public Step next() {
        return isOpen() ? RecheckPath.next(module, recheck.ideas(), recheck.answers()) : new Step.Finished();
    }

    /** How many questions it has. */
    public int questions() {
        return recheck.ideas().size();
    }

    /** How many are still to answer. */
    public int left() {
        return questions() - recheck.answers().size();
    }

    /** The answers of this re-check alone, for the cards and the scoring that all questions share. */
    public LearnerState learner() {
        return new LearnerState(
                recheck.id().value(),
                module,
                new LearningLog(recheck.answers(), Set.of(), Set.of()).under(keys),
                List.of(),
                true);
    }
}
