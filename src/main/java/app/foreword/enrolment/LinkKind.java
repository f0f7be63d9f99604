package app.foreword.enrolment;

/** How a link reached its patient. Stored by name, so names stay. */
public enum LinkKind {
    /** By hand: copied, as a letter, or as a QR code. */
    HAND_OUT,
    MAIL
}
