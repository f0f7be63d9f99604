package app.foreword.review;

import app.foreword.content.LearningModule;
import app.foreword.enrolment.Enrolment;
import app.foreword.learning.Results;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the modules that a patient was enrolled in, in short.
 *
 * @param module the version assigned, in the language of the enrolment
 * @param afterTalk ideas explained back in a talk, on top of those understood
 * @param signedOff null where it is not, or not any more
 * @param rechecks newest first
 */
public record EnrolledModule(
        Enrolment enrolment,
        LearningModule module,
        Instant enrolledAt,
        Results results,
        int afterTalk,
        @Nullable SignOff signedOff,
        List<RecheckReview> rechecks) {

    public WorklistStatus status() {
        return WorklistStatus.of(enrolment.state(), enrolment.kept().needsTalk(), enrolment.signedOff());
    }
}
