package app.foreword.guard;

import java.util.regex.Pattern;

/**
 * Spanish syllables, by the rules of the Ortografía of the Real Academia (2010): each run of vowels holds as many syllables
 * as open or accented closed vowels stand in it, and at least one. An h between vowels changes nothing, but hu before a vowel sounds like a consonant (cacahuete).
 */
final class SpanishSyllables implements Syllables {

    private static final Pattern CONSONANT_HU = Pattern.compile("hu(?=[aeioáéíó])");
    private static final Pattern SILENT = Pattern.compile("(?<=[qg])u(?=[eiéí])|h");
    private static final Pattern VOWEL_Y = Pattern.compile("y(?![aeiouáéíóúü])");
    private static final Pattern VOWELS = Pattern.compile("[aeiouáéíóúü]+");
    private static final Pattern SAME_CLOSED = Pattern.compile("i[ií]|u[uú]");

    @Override
    public int count(String word) {
        String consonants = CONSONANT_HU.matcher(word).replaceAll("w");
        String sounded = SILENT.matcher(consonants).replaceAll("");
        int count = VOWELS.matcher(VOWEL_Y.matcher(sounded).replaceAll("i"))
                .results()
                .mapToInt(run -> syllables(run.group()))
                .sum();
        return Math.max(1, count);
    }

    private static int syllables(String vowels) {
        long open = vowels.chars().filter(vowel -> "aeoáéó".indexOf(vowel) >= 0).count();
        long accented = vowels.chars().filter(vowel -> "íú".indexOf(vowel) >= 0).count();
        long nuclei = open == 0 ? 1 : open + accented;
        return (int) nuclei + (int) SAME_CLOSED.matcher(vowels).results().count();
    }
}
