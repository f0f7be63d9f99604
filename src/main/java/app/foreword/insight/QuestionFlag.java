package app.foreword.insight;

/** Why to look at a question. */
public enum QuestionFlag {
    /** Surely fewer than seven in ten have it right after reading. */
    OFTEN_WRONG,
    /** Who knows the rest surely has it wrong more often. */
    CHECK_KEY,
    /** Having it right surely has little to do with knowing the rest. */
    STANDS_ALONE
}
