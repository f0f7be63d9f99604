package app.foreword.learning;

import app.foreword.content.LearningModule;
import app.foreword.content.Question;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.Patient;
import java.util.List;
import java.util.Set;

/**
 * The screen of one answer, as it was: all that it was made from.
 *
 * @param module the version answered, in the language in which it was answered
 * @param soFar what was answered up to then in the same round, this answer last
 * @param answers how many answers there are to look at, numbered from 1
 * @param ideas how many ideas a re-check asks; 0 where it is not one
 */
public record Replay(
        Patient patient, EnrolmentId enrolment, LearningModule module, List<Answer> soFar, int answers, int ideas) {

    public Answer answer() {
        return soFar.getLast();
    }

    public Question question() {
        return module.question(answer().question());
    }

    public boolean isRecheck() {
        return ideas > 0;
    }

    /** Where the patient was after this answer; it belongs to nobody, and nothing can be done with it. */
    public LearnerState state() {
        return new LearnerState(0, module, new LearningLog(soFar, Set.of(), Set.of()), List.of(), true);
    }
}
