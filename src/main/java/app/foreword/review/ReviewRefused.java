package app.foreword.review;

/** A staff member asked for something that the rules of a review do not allow. */
public class ReviewRefused extends RuntimeException {

    /** Which rule. */
    public sealed interface Reason {
        /** Only what a patient has finished can be signed off. */
        record NotFinished() implements Reason {}

        /** Entries of the talk list that nobody has closed yet. */
        record StillOpen(int entries) implements Reason {}

        /** It is signed off; to change the talk list, it must be reopened. */
        record SignedOff(SignOff by) implements Reason {}

        /** Somebody else has signed it off already. */
        record SignedMeanwhile(SignOff by) implements Reason {}

        /** It was never signed off, so there is nothing to reopen. */
        record NotSignedOff() implements Reason {}

        /** Somebody else has reopened it already. */
        record ReopenedMeanwhile(SignOff by) implements Reason {}

        /** The entry was closed since the screen was shown; nothing was added. */
        record ClosedMeanwhile(TalkClosing by) implements Reason {}

        /** The talk list has no such entry. */
        record NotOnTalkList() implements Reason {}

        record TextMissing() implements Reason {}

        record TextTooLong(int limit) implements Reason {}
    }

    private final transient Reason reason;

    ReviewRefused(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
