package app.foreword.content;

/** What a text of a pack is for. Patients read all but those marked so. */
public enum TextRole {
    MODULE_TITLE,
    PROVENANCE,
    SECTION_TITLE,
    PURPOSE,
    HEADING,
    PASSAGE,
    REMEMBER,
    FIGURE_CAPTION,
    FIGURE_ALTERNATIVE,
    /** One text element of a drawing. */
    FIGURE_LABEL,
    CONCEPT_TITLE,
    /** For staff. */
    OBJECTIVE,
    IN_OTHER_WORDS,
    /** Said by staff to a patient. */
    TEACH_BACK,
    TERM_MEANING,
    /** What patients read under "How do we know?". */
    HOW_WE_KNOW,
    STEM,
    RIGHT_IDEA,
    KEY,
    DISTRACTOR,
    /** For staff: the wrong idea behind a distractor. */
    MISCONCEPTION,
    KEY_FEEDBACK,
    DISTRACTOR_FEEDBACK,
    /** For staff, in the author's language: what a fact states. */
    FACT,
    /** For staff, in the author's language: what a source found. */
    SOURCE_FOUND,
    QUESTION_TO_ASK,
    NOT_COVERED
}
