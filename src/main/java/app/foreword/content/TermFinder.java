package app.foreword.content;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds words of art in the pieces of one text: each term once, at its first place. Whole words only; a form with a
 * capital letter in it (FDA) as it is written, others also at the beginning of a sentence.
 */
public final class TermFinder {

    /** Where a term stands in a piece of text. */
    public record Found(Term term, int start, int end) {}

    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}]|[\\p{L}\\p{N}]-)";
    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{M}\\p{N}]|-[\\p{L}\\p{N}])";

    private final Map<String, Term> termByForm = new HashMap<>();
    private final Optional<Pattern> forms;
    private final Set<Term> found = new HashSet<>();

    public TermFinder(List<Term> terms) {
        terms.forEach(term -> term.forms().forEach(form -> termByForm.putIfAbsent(key(form), term)));
        // the longer one first, where one begins with the other
        forms = terms.stream()
                .flatMap(term -> term.forms().stream())
                .sorted(Comparator.comparing(String::length).reversed())
                .map(TermFinder::expression)
                .collect(Collectors.collectingAndThen(Collectors.joining("|"), Optional::of))
                .filter(all -> !all.isEmpty())
                .map(all -> Pattern.compile(NO_WORD_BEFORE + "(?:" + all + ")" + NO_WORD_AFTER));
    }

    /** A text in the form in which it is searched: letters and their accents in one character. */
    public static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** What the next piece, in its normal form, has of terms that no piece before it had. */
    public List<Found> in(String piece) {
        return forms.map(pattern -> pattern.matcher(piece)).stream()
                .flatMap(Matcher::results)
                .flatMap(this::first)
                .toList();
    }

    private Stream<Found> first(MatchResult match) {
        return Stream.ofNullable(termByForm.get(key(match.group())))
                .filter(found::add)
                .map(term -> new Found(term, match.start(), match.end()));
    }

    private static String expression(String form) {
        String words = Stream.of(normal(form).strip().split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        return hasCapital(form) ? words : "(?iu:" + words + ")";
    }

    private static String key(String form) {
        String normal = normal(form).strip().replaceAll("\\s+", " ");
        return normal.toLowerCase(Locale.ROOT);
    }

    private static boolean hasCapital(String form) {
        return form.codePoints().anyMatch(Character::isUpperCase);
    }
}
