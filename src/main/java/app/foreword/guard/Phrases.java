package app.foreword.guard;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns of phrase to look for, each a small regular expression over whole words. Case is ignored; a blank stands for any
 * white space, a straight apostrophe for a curved one too. Texts are looked at as {@link Spelling} evens them out, and so are
 * the places of what is found.
 */
final class Phrases {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L} ]+");

    private static final int NEAR = 120;

    private final Pattern pattern;
    private final Pattern last;
    private final String examples;

    Phrases(List<String> alternatives) {
        examples = alternatives.stream()
                .map(phrase -> phrase.replaceFirst("\\p{L}\\?$", ""))
                .filter(phrase -> PLAIN.matcher(phrase).matches())
                .limit(8)
                .collect(Collectors.joining(", "));
        pattern = compile(alternatives, "");
        last = compile(alternatives, "", "[\\s\"“”'‘(*_]*+\\z");
    }

    /** @param before what may stand before them */
    static Pattern compile(List<String> alternatives, String before) {
        return compile(alternatives, before, "");
    }

    private static Pattern compile(List<String> alternatives, String before, String after) {
        return Pattern.compile(
                alternatives.stream()
                        .map(phrase -> phrase.replace(" ?", "\\s*")
                                .replace(" ", "\\s+")
                                .replace("'", "['’]"))
                        .collect(Collectors.joining(
                                "|", before + "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])" + after)),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Whether the text begins with one of them. */
    boolean open(String text) {
        return pattern.matcher(Spelling.plain(text)).lookingAt();
    }

    /** Looks for the words as they are written. */
    static Phrases literal(List<String> words) {
        return new Phrases(words.stream()
                .map(Spelling::plain)
                .map(word -> word.replaceAll("[^\\p{L}\\p{N} ']", "\\\\$0"))
                .toList());
    }

    /** Some of them as a person would write them, for messages. */
    String examples() {
        return examples;
    }

    boolean in(String text) {
        return pattern.matcher(Spelling.plain(text)).find();
    }

    /** Whether one of them stands right before that place of the evened out text. */
    boolean endAt(int place, String plain) {
        return last.matcher(plain.substring(Math.max(0, place - NEAR), place)).find();
    }

    List<MatchResult> all(String text) {
        return pattern.matcher(Spelling.plain(text)).results().toList();
    }

    Stream<String> words(String text) {
        return pattern.matcher(Spelling.plain(text)).results().map(MatchResult::group);
    }

    static boolean covered(MatchResult word, List<MatchResult> by) {
        return by.stream().anyMatch(phrase -> phrase.start() <= word.start() && word.end() <= phrase.end());
    }
}
