package app.foreword.review;

/** Why an idea stands on the talk list. */
public enum TalkReason {
    MISSED_TWICE,
    /** Missed on the paper form, which has no second question about it. */
    MISSED_ON_PAPER,
    /** Missed at first and right at the second try, but too important to leave it at that. */
    RIGHT_AT_SECOND,
    /** Missed at first and not asked again yet, but too important to wait for that. */
    ASKED_ONCE_MORE
}
