package app.foreword.learning;

/** What came of one concept. A concept without an outcome has not been asked to its end yet. */
public enum ConceptOutcome {
    /** Right on form A. */
    UNDERSTOOD_FIRST_TRY,
    /** Missed on form A, right on form B. */
    UNDERSTOOD_AFTER_REVIEW,
    /** Missed on both, or on paper, where there is no form B: staff and patient talk about it. */
    TO_DISCUSS;

    public boolean understood() {
        return this != TO_DISCUSS;
    }
}
