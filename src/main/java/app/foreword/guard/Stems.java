package app.foreword.guard;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** Word stems after Porter's Snowball: "studies" and "studied" are the same word where questions are compared. */
final class Stems {

    private final ALGORITHM algorithm;

    private Stems(ALGORITHM algorithm) {
        this.algorithm = algorithm;
    }

    static Stems of(Locale language) {
        return new Stems(
                ALGORITHM.valueOf(language.getDisplayLanguage(Locale.ENGLISH).toUpperCase(Locale.ROOT)));
    }

    String of(String word) {
        // A stemmer keeps the word it works on, so that one must not be shared
        return new SnowballStemmer(algorithm).stem(withoutGenitive(word)).toString();
    }

    Set<String> of(Collection<String> words) {
        return words.stream().map(this::of).collect(Collectors.toSet());
    }

    private static String withoutGenitive(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
}
