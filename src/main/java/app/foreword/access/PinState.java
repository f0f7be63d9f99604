package app.foreword.access;

/** Whether the PIN opens a tablet, or why it does not; username and password always do. */
public enum PinState {
    ASKED,
    TOO_MANY_TRIES,
    ENDED_BY_STAFF,
    /** The account is closed or may do something else than when it gave the tablet. */
    RIGHTS_CHANGED
}
