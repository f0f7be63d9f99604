package app.foreword.guard;

import app.foreword.content.TextRole;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which texts are read together. */
final class Roles {

    /** The reading itself. */
    static final Set<TextRole> SECTION =
            of(TextRole.PURPOSE, TextRole.PASSAGE, TextRole.REMEMBER, TextRole.FIGURE_CAPTION);

    static final Set<TextRole> QUESTIONS = of(
            TextRole.STEM,
            TextRole.KEY,
            TextRole.DISTRACTOR,
            TextRole.RIGHT_IDEA,
            TextRole.KEY_FEEDBACK,
            TextRole.DISTRACTOR_FEEDBACK);

    /** All other whole sentences that reach a patient. */
    static final Set<TextRole> FURTHER = of(
            TextRole.IN_OTHER_WORDS,
            TextRole.FIGURE_ALTERNATIVE,
            TextRole.TERM_MEANING,
            TextRole.HOW_WE_KNOW,
            TextRole.QUESTION_TO_ASK,
            TextRole.NOT_COVERED,
            TextRole.PROVENANCE,
            TextRole.TEACH_BACK);

    static final Set<TextRole> FOR_STAFF =
            of(TextRole.OBJECTIVE, TextRole.MISCONCEPTION, TextRole.FACT, TextRole.SOURCE_FOUND);

    private Roles() {}

    private static Set<TextRole> of(TextRole first, TextRole... rest) {
        return Collections.unmodifiableSet(EnumSet.of(first, rest));
    }
}
