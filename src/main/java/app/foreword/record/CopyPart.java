package app.foreword.record;

import java.util.List;

/**
 * A part of a patient's copy, in words: its forms on screen, on paper and as PDF differ in nothing but their looks.
 *
 * @param level of its heading: 2, or 3 for what stands under a part
 * @param intro a sentence under the heading, in the language of the screens; may be empty
 */
public record CopyPart(Kind kind, int level, String heading, String intro, List<Line> lines) {

    /** How its lines look, and whose words they are. */
    public enum Kind {
        /** The heading of others. */
        HEAD,
        REMEMBER,
        TALK,
        /** In the patient's own words, in whatever language and direction. */
        QUESTIONS,
        /** With a box to tick, on paper. */
        CHECKLIST,
        PLAIN;

        /** Whether its lines are the module's words. */
        public boolean fromModule() {
            return this != QUESTIONS;
        }
    }

    /**
     * One line.
     *
     * @param about what it is about, in the language of the screens; may be empty
     */
    public record Line(String about, String words) {
        static Line of(String words) {
            return new Line("", words);
        }
    }
}
