package app.foreword.learning;

import app.foreword.content.ModuleVersionId;
import app.foreword.content.QuestionId;
import java.time.LocalDate;
import java.util.List;

/** What was typed in from a paper form cannot be taken. Nothing of it is stored. */
public class PaperRefused extends RuntimeException {

    /** What is wrong. */
    public sealed interface Reason {
        record DateMissing() implements Reason {}

        record DateInFuture() implements Reason {}

        /** The patient could not have had the form yet. */
        record DateBeforeEnrolment(LocalDate enrolledOn) implements Reason {}

        /** What was filled in before belongs to the attempt before. */
        record DateBeforeAttempt(LocalDate begunOn) implements Reason {}

        /** The patient has begun another version than that of the pages. */
        record OtherVersion(ModuleVersionId enrolledIn) implements Reason {}

        /** Nothing was said of these questions, not even that they are blank. */
        record Untold(List<QuestionId> questions) implements Reason {}

        /** Every question is blank: there is nothing to keep. */
        record AllBlank() implements Reason {}

        /** Answers came in meanwhile, on a screen or from somebody else who typed; they stay. */
        record AnsweredMeanwhile(List<QuestionId> questions) implements Reason {}

        /** All is answered, or somebody has waived it. */
        record NotOpen() implements Reason {}
    }

    private final transient Reason reason;

    PaperRefused(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
