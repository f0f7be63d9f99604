package app.foreword.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words of short texts, and how alike two of them are. */
final class ItemText {

    // Possessive: a greedy group would take one step of the stack for each turn
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:'\\p{L}++)*+");

    private ItemText() {}

    /** In small letters; the parts of a hyphenated word are words. */
    static List<String> words(String text) {
        return written(text.toLowerCase(Locale.ROOT));
    }

    /** The same, with the capitals that they have. */
    static List<String> written(String text) {
        return WORD.matcher(text.replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    static int shared(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }

    /** Jaccard's index: words in both, out of words in either; 0 where there are none. */
    static double likeness(Set<String> one, Set<String> other) {
        var either = new HashSet<>(one);
        either.addAll(other);
        return either.isEmpty() ? 0 : (double) shared(one, other) / either.size();
    }
}
