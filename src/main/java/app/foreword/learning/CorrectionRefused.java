package app.foreword.learning;

/** A key can't be corrected as it was entered. */
public class CorrectionRefused extends RuntimeException {

    /** Which rule. */
    public enum Reason {
        /** No option is right, and the question is not said to be at fault. */
        NOTHING_RIGHT,
        /** The very same counts as right already. */
        SAME,
        REASON_MISSING,
        REASON_LONG
    }

    private final Reason reason;

    CorrectionRefused(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
