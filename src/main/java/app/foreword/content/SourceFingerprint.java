package app.foreword.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The runs of six words of a text, hashed: enough to see that a module repeats its source document, without the source
 * lying in the pack.
 */
public final class SourceFingerprint {

    /** Up to five words in a row may be the same by chance. */
    static final int WORDS = 6;

    private static final int HASH_LETTERS = 16;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{%d}".formatted(HASH_LETTERS));
    // Possessive: a greedy group would take one step of the stack for each turn
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:['’][\\p{L}\\p{N}]++)*+");
    private static final String COMMENT = "#";

    /** They stand between names: Institute *of* Health, Yale *and the* Cleveland Clinic. */
    private static final Set<String> BETWEEN_NAMES = Set.of("the", "of", "and", "for", "at", "in");

    private SourceFingerprint() {}

    /**
     * @param words in small letters, without punctuation
     * @param hash as it stands in a fingerprint
     */
    public record Run(String words, String hash) {}

    /** All runs of six words, in the order of the text; none where it has fewer words. */
    public static List<Run> runs(String text) {
        return windows(text).map(SourceFingerprint::run).toList();
    }

    /**
     * The file for a source document. A run made only of names is left out: every word of it begins with a capital, or
     * joins names. Nobody can say in other words that Yale, Stanford and Harvard are meant, or what a text is called.
     */
    public static String of(String source) {
        return windows(source)
                .filter(words -> !words.stream().allMatch(SourceFingerprint::belongsToNames))
                .map(words -> run(words).hash())
                .distinct()
                .sorted()
                .collect(Collectors.joining(
                        "\n",
                        "# Runs of six words of the source document, each as the first 16 digits of its SHA-256.\n"
                                + "# Made by: bin/check-content --fingerprint SOURCE.txt\n",
                        "\n"));
    }

    static Set<String> read(String text, Problems problems) {
        List<String> lines = text.lines().map(String::strip).toList();
        IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isEmpty() && !lines.get(i).startsWith(COMMENT))
                .filter(i -> !HASH.matcher(lines.get(i)).matches())
                .forEach(i -> problems.add(
                        Rule.SHAPE,
                        Pack.FINGERPRINT_FILE,
                        i + 1,
                        "this line is not 16 digits of a hash",
                        "make the file anew with bin/check-content --fingerprint SOURCE.txt"));
        return lines.stream().filter(line -> HASH.matcher(line).matches()).collect(Collectors.toUnmodifiableSet());
    }

    private static java.util.stream.Stream<List<String>> windows(String text) {
        var words = new ArrayList<String>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return IntStream.rangeClosed(0, words.size() - WORDS).mapToObj(from -> words.subList(from, from + WORDS));
    }

    private static Run run(List<String> words) {
        String plain = words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("['’]", ""))
                .collect(Collectors.joining(" "));
        return new Run(plain, Digests.of(plain).substring(0, HASH_LETTERS));
    }

    private static boolean belongsToNames(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || BETWEEN_NAMES.contains(word);
    }
}
