package app.foreword.review;

/** Why an idea stands on the talk list. */
public enum TalkReason {
    MISSED_TWICE,
    /** Right at the second try, but too important to leave it at that. */
    MUST_UNDERSTAND_MISSED_FIRST
}
