package app.foreword.learning;

/** How sure a patient was of an answer; said where the module asks, and never asked for twice. It scores nothing. */
public enum Sureness {
    SURE,
    NOT_SO_SURE,
    GUESSING
}
