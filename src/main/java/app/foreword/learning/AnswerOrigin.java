package app.foreword.learning;

/** Where an answer was given. */
public enum AnswerOrigin {
    SCREEN,
    /** On the printed form, and typed in by a staff member. */
    PAPER
}
