package app.foreword.mail;

/** Why something is sent. Stored by name, so names stay. */
public enum MailKind {
    /** Staff send the link. */
    LINK,
    /** The program reminds before the treatment. */
    REMINDER
}
