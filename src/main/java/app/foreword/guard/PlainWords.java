package app.foreword.guard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Words that need no explanation, in all their forms. */
final class PlainWords {

    private final Set<String> known = new HashSet<>();
    private final Stems stems;

    private PlainWords(Collection<String> words, Stems stems) {
        this.stems = stems;
        words.forEach(word -> {
            known.add(word);
            known.add(stems.of(word));
        });
    }

    /** The list {@code guard/<language>.plain.txt}, and what the word lists add: words of any clinic, and names. */
    static PlainWords of(WordLists lists, Stems stems) {
        var words = new ArrayList<>(lists.plainWords());
        words.addAll(lists.words("items/plain"));
        words.addAll(lists.words("items/names"));
        return new PlainWords(words, stems);
    }

    boolean knows(String word) {
        return known.contains(word) || known.contains(stems.of(word));
    }
}
