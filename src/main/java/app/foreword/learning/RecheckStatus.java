package app.foreword.learning;

/** Where a re-check stands on a day. */
public enum RecheckStatus {
    /** Its first day has not come. */
    WAITING,
    OPEN,
    /** Every question has its answer. */
    ANSWERED,
    /** Its last day is over, and not every question has its answer. */
    CLOSED,
    /** Staff took it back before the first answer. */
    WITHDRAWN
}
