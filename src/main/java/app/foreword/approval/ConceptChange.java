package app.foreword.approval;

import app.foreword.content.ConceptId;
import java.util.List;

/**
 * An idea that differs between two versions.
 *
 * @param title in the newer version
 * @param texts what differs; at least one
 */
public record ConceptChange(ConceptId concept, String title, List<Text> texts) {

    /** What of an idea can differ. */
    public enum Part {
        /** The older version did not have it. */
        NEW,
        /** What a patient should be able to do, and whether it must be understood. */
        OBJECTIVE,
        /** What is read, and what is said in other words after a miss. */
        PASSAGE,
        QUESTIONS
    }

    /** @param before empty where there was nothing */
    public record Text(Part part, String before, String now) {}
}
