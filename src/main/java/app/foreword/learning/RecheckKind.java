package app.foreword.learning;

/** Why something is asked again. */
public enum RecheckKind {
    /** It was missed at the first try. */
    MISSED,
    /** Staff chose this one idea. */
    ASKED_AGAIN,
    /** The text has changed since the patient read it. */
    CHANGED
}
