package app.foreword.approval;

/** What an approver says to have done and looked at. No program can tell these, so a person answers for each. */
public enum Confirmation {
    LESSON_READ,
    REPORT_READ,
    ONE_BEST_ANSWER,
    WORTH_KNOWING,
    REAL_MISCONCEPTIONS,
    NO_HARM,
    NEEDS_READING,
    TONE,
    HEDGES,
    FEEDBACK,
    SAME_IDEA,
    /** Only for a translation. */
    TRANSLATION_FAITHFUL,
    /** Only where the screens around the lesson are a draft in its language. */
    SCREENS_FAITHFUL;

    /** Done before the list of things to look at. */
    public boolean isReading() {
        return this == LESSON_READ || this == REPORT_READ;
    }
}
