package app.foreword.access;

/** A tablet can't be given to this patient now. */
public class HandOverRefused extends RuntimeException {

    /** Why not. */
    public enum Reason {
        NO_PIN,
        WAIVED
    }

    private final Reason reason;

    HandOverRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
