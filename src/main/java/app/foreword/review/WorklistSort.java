package app.foreword.review;

/** By what a worklist is ordered. */
public enum WorklistSort {
    /**
     * Who needs staff first: finished and not signed off, or not finished and soon to be treated, by treatment date; then
     * those who only need time; last those who are done.
     */
    NEEDS_ME,
    PATIENT,
    TREATMENT,
    STATUS,
    UNDERSTOOD,
    LAST_ACTIVITY
}
