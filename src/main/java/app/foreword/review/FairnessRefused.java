package app.foreword.review;

/** A staff member asked for something that fairness does not call for, or that can't be done as it was entered. */
public class FairnessRefused extends RuntimeException {

    /** Which rule. */
    public enum Reason {
        /** Nothing was begun, so there is nothing to start again. */
        NOT_BEGUN,
        /** The module is waived; the waiver is taken back first. */
        WAIVED,
        /** It is not waived, perhaps not any more. */
        NOT_WAIVED,
        /** One idea is asked again of somebody who is done. */
        NOT_FINISHED,
        IDEA_MISSING,
        /** This idea waits for its answer already. */
        ASKED_ALREADY,
        DAY_MISSING,
        DAY_PAST,
        DAY_FAR
    }

    private final Reason reason;

    FairnessRefused(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
