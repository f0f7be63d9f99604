package app.foreword.enrolment;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A patient's names and number as they are searched and sorted: without case, accents and signs, so that "zofia" finds
 * "Žofia". Folded here and not by the database, because no two databases fold alike.
 */
public record FoldedName(String number, String givenName, String familyName) {

    /** What is longer differs before its end; and an index has a limit for one entry. */
    private static final int LONGEST_WORD = 32;

    private static final int LONGEST_TEXT = 600;
    private static final int LONGEST_KEY = 400;

    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern STROKES = Pattern.compile("[øđðłæœþħς]");
    private static final Map<String, String> PLAIN =
            Map.of("ø", "o", "đ", "d", "ð", "d", "ł", "l", "æ", "ae", "œ", "oe", "þ", "th", "ħ", "h", "ς", "σ");

    /** The words that somebody searches for; signs are left out. */
    public static List<String> asked(String typed) {
        return Stream.of(SPACES.split(fold(typed)))
                .map(word -> cut(SIGNS.matcher(word).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** A word as the database keeps it. */
    public static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What a search can begin with: each word, and of a word with signs in it each part with all that follows:
     * "O'Neil" is found by "oneil", "o'n" and "neil".
     */
    public Set<String> words() {
        var words = new LinkedHashSet<String>();
        for (String word : SPACES.split(fold(givenName + " " + familyName + " " + number))) {
            List<String> parts =
                    SIGNS.splitAsStream(word).filter(part -> !part.isEmpty()).toList();
            for (int from = 0; from < parts.size(); from++) {
                words.add(cut(String.join("", parts.subList(from, parts.size()))));
            }
        }
        return words;
    }

    /** All words, each with a space before it. */
    public String text() {
        String text = words().stream().collect(joining(" ", " ", ""));
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    /** Sorts by family name, then by given name. */
    public byte[] sortKey() {
        byte[] key = bytes(plain(familyName) + '\u0001' + plain(givenName));
        return Arrays.copyOf(key, Math.min(key.length, LONGEST_KEY));
    }

    private static String plain(String name) {
        return SIGNS.matcher(fold(name)).replaceAll(" ").strip();
    }

    private static String fold(String text) {
        String letters = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        // upwards first: some letters have a second small form
        String small = letters.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return STROKES.matcher(small).replaceAll(letter -> PLAIN.get(letter.group()));
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST_WORD
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD));
    }
}
