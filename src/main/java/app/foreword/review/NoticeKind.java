package app.foreword.review;

/** What staff are told without having asked. Stored by name, so names stay. */
public enum NoticeKind {
    /** A patient has finished, and there is something to talk about. */
    NEEDS_TALK,
    /** The treatment is within {@value Notices#SOON_DAYS} days, and the patient has not started. */
    NOT_STARTED
}
