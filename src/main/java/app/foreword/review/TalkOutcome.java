package app.foreword.review;

/** What came of talking about one entry of the talk list. */
public enum TalkOutcome {
    EXPLAINED_BACK,
    STILL_UNCLEAR,
    NOT_DISCUSSED
}
