package app.foreword.insight;

/**
 * What a number of answers allows to be said. Below the first limit nothing is: so few people could be known again, and
 * their share says nothing about the next ones.
 */
public enum Evidence {
    /** "Not enough answers yet". */
    NOTHING(0),
    /** "9 of 12". */
    COUNTS(11),
    /** A share with its interval. */
    SHARES(30),
    /** What each option got. */
    OPTIONS(50),
    /** How a question goes with the others. */
    ITEM_ANALYSIS(100);

    private final int atLeast;

    Evidence(int atLeast) {
        this.atLeast = atLeast;
    }

    public static Evidence of(int answers) {
        Evidence most = NOTHING;
        for (Evidence each : values()) {
            most = answers >= each.atLeast ? each : most;
        }
        return most;
    }

    public boolean allows(Evidence wanted) {
        return compareTo(wanted) >= 0;
    }

    /** From how many answers on. */
    public int atLeast() {
        return atLeast;
    }
}
