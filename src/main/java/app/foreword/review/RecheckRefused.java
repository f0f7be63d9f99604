package app.foreword.review;

/** A staff member asked for something that the rules of a re-check do not allow. */
public class RecheckRefused extends RuntimeException {

    /** Which rule. */
    public enum Reason {
        /** Only who has finished can be invited. */
        NOT_FINISHED,
        /** Nothing was missed at the first try. */
        NOTHING_MISSED,
        /** One is still to come or under way. */
        ONE_INVITED,
        /** The last day on which one may open is over. */
        TOO_LATE,
        DAY_MISSING,
        /** Not one of the days on which one may open. */
        DAY_OUTSIDE,
        /** An answer is given already, so it stays. */
        BEGUN,
        /** It was taken back, perhaps by somebody who was faster. */
        GONE
    }

    private final Reason reason;

    RecheckRefused(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
