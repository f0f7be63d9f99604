package app.foreword.guard;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * English syllables, from the CMU Pronouncing Dictionary; a word that it lacks is taken apart into words that it has, and
 * only what is left over is counted by its vowels. How often that is wrong is told in docs/measured.md.
 */
final class EnglishSyllables implements Syllables {

    private static final int SHORTEST_PART = 4;
    private static final List<String> ENDINGS = List.of("ly", "ness", "less", "ment", "ful", "ing", "ers", "er");

    private static final Pattern HISSING = Pattern.compile(".*(?:[sxz]|ch|sh|[cgsz]e)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile(
            ".*(?:[^aeiouy]e(?<![^aeiouylr]le)|[^aeiouy]es(?<!(?:[sxzcg]|ch|sh|[^aeiouylr]l)es)|[^aeiouytd]ed(?<![^aeiouylr]led))");
    private static final Pattern APART = Pattern.compile(
            "(?<=.)(?:(?<![tcsgx])i[ao]|(?<![tcsg])iu|(?<=[tcs])ia(?!l|n|$)|(?<![qg])ua(?!r)|eo(?!u)|[aeiouy]ing|yo(?!u)|uou"
                    + "|eu[ms]|[aou]i[ao]|ie[tn](?!d)|iest$|uici|(?<=..)ier$|[^aeiouy]sms?$|n't$)|^mc");

    private final ToIntFunction<String> dictionary;

    /** @param dictionary gives {@link SyllableDictionary#UNKNOWN} for a word that it lacks */
    EnglishSyllables(ToIntFunction<String> dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public int count(String word) {
        int known = known(word);
        if (known != SyllableDictionary.UNKNOWN) {
            return known;
        }
        return word.endsWith("'s") ? plural(word.substring(0, word.length() - 2)) : taken(word);
    }

    private int plural(String base) {
        return count(base) + (HISSING.matcher(base).matches() ? 1 : 0);
    }

    private int taken(String word) {
        int count = withEnding(word);
        if (count == SyllableDictionary.UNKNOWN) {
            count = compound(word);
        }
        return count == SyllableDictionary.UNKNOWN ? byVowels(word) : count;
    }

    private int withEnding(String word) {
        for (String ending : ENDINGS) {
            int base = word.endsWith(ending) ? base(word.substring(0, word.length() - ending.length()), ending) : 0;
            if (base != SyllableDictionary.UNKNOWN) {
                return base + 1;
            }
        }
        if (word.endsWith("s") && known(word.substring(0, word.length() - 1)) != SyllableDictionary.UNKNOWN) {
            return plural(word.substring(0, word.length() - 1));
        }
        int past = word.endsWith("ed") ? base(word.substring(0, word.length() - 2), "ed") : 0;
        return past == SyllableDictionary.UNKNOWN ? past : past + (word.matches(".*[td]ed") ? 1 : 0);
    }

    /** making is make, stopped is stop. */
    private int base(String stem, String ending) {
        int count = known(stem);
        if (count == SyllableDictionary.UNKNOWN && ending.matches("[ei].*")) {
            count = known(stem + "e");
        }
        if (count == SyllableDictionary.UNKNOWN && stem.matches(".{2,}([^aeiouy])\\1") && ending.matches("[ei].*")) {
            count = known(stem.substring(0, stem.length() - 1));
        }
        return count;
    }

    private int compound(String word) {
        for (int i = word.length() - SHORTEST_PART; i >= SHORTEST_PART; i--) {
            int first = known(word.substring(0, i));
            int second = known(word.substring(i));
            if (first != SyllableDictionary.UNKNOWN && second != SyllableDictionary.UNKNOWN) {
                return first + second;
            }
        }
        return SyllableDictionary.UNKNOWN;
    }

    private int known(String word) {
        return word.length() < 2 ? SyllableDictionary.UNKNOWN : dictionary.applyAsInt(word);
    }

    private static int byVowels(String word) {
        long groups = VOWELS.matcher(word).results().count();
        long silent = SILENT.matcher(word).matches() ? 1 : 0;
        long apart = APART.matcher(word).results().count();
        return (int) Math.max(1, groups - silent + apart);
    }
}
