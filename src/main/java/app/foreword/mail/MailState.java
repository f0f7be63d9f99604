package app.foreword.mail;

/** What became of a message. Stored by name, so names stay. */
public enum MailState {
    QUEUED,
    /** Handed to the server at this moment; where the program ended meanwhile, nobody knows whether it arrived. */
    SENDING,
    SENT,
    FAILED,
    /** No longer needed when its time came. */
    CANCELLED
}
