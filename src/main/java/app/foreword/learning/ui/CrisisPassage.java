package app.foreword.learning.ui;

import app.foreword.content.Passage;
import java.util.regex.Pattern;

/**
 * A passage that tells whom to call. The guard sees to it that each one that speaks of suicide does. The line to call
 * stands under it first, and "I want to ask" says there that nobody reads it right away.
 */
final class CrisisPassage {

    /** The number by itself: not a part of a longer one, nor of 1,988 or 988.5. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{Alnum}.,-])988(?![\\p{Alnum}-]|[.,]\\d)");

    private CrisisPassage() {}

    static boolean is(Passage passage) {
        return NUMBER.matcher(passage.text()).find();
    }
}
