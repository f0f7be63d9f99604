package app.foreword.insight;

import java.util.Optional;

/**
 * Where a share of right answers lies among what is wanted after reading. It goes by the share alone and says nothing of
 * chance; a question is only marked ({@link QuestionFlag}) where the whole interval is outside of what is good.
 */
public enum ShareBand {
    /** Below .60. */
    MEND,
    /** From .60 on. */
    LOOK,
    /** From .80 on. */
    GOOD,
    /** Above .98, and tapped away: it is too easy, or its words tell the answer. */
    TOO_EASY;

    private static final int LOOK_FROM = 60;
    private static final int GOOD_FROM = 80;
    private static final int EASY_ABOVE = 98;

    /** Empty where there are too few answers for a share. In whole numbers, so that 48 of 60 is .80 and not less. */
    static Optional<ShareBand> of(Share right, boolean fast) {
        if (!right.allows(Evidence.SHARES)) {
            return Optional.empty();
        }
        long hundredfold = 100L * right.count();
        if (fast && hundredfold > (long) EASY_ABOVE * right.of()) {
            return Optional.of(TOO_EASY);
        }
        if (hundredfold >= (long) GOOD_FROM * right.of()) {
            return Optional.of(GOOD);
        }
        return Optional.of(hundredfold >= (long) LOOK_FROM * right.of() ? LOOK : MEND);
    }
}
