package app.foreword.guard;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns of phrase to look for, each a small regular expression over whole words. Case is ignored; a blank stands for any
 * white space, a straight apostrophe for a curved one too.
 */
final class Phrases {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L} ]+");

    private final Pattern pattern;
    private final String examples;

    Phrases(List<String> alternatives) {
        examples = alternatives.stream()
                .map(phrase -> phrase.replaceFirst("\\p{L}\\?$", ""))
                .filter(phrase -> PLAIN.matcher(phrase).matches())
                .limit(8)
                .collect(Collectors.joining(", "));
        pattern = Pattern.compile(
                alternatives.stream()
                        .map(phrase -> phrase.replace(" ?", "\\s*")
                                .replace(" ", "\\s+")
                                .replace("'", "['’]"))
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Whether the text begins with one of them. */
    boolean open(String text) {
        return pattern.matcher(text).lookingAt();
    }

    /** Looks for the words as they are written. */
    static Phrases literal(List<String> words) {
        return new Phrases(words.stream()
                .map(word -> word.replaceAll("[^\\p{L}\\p{N} ']", "\\\\$0"))
                .toList());
    }

    /** Some of them as a person would write them, for messages. */
    String examples() {
        return examples;
    }

    boolean in(String text) {
        return pattern.matcher(text).find();
    }

    List<MatchResult> all(String text) {
        return pattern.matcher(text).results().toList();
    }

    Stream<String> words(String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }
}
