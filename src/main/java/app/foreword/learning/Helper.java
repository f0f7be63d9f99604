package app.foreword.learning;

/** Who helped a patient with a lesson, for example by reading it aloud. */
public enum Helper {
    STAFF,
    FAMILY,
    INTERPRETER,
    /** The patient said that nobody did; stands alone. */
    NOBODY
}
