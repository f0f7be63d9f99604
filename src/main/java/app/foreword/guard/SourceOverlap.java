package app.foreword.guard;

import static app.foreword.guard.TextRule.finding;

import app.foreword.content.Finding;
import app.foreword.content.Manuscript;
import app.foreword.content.Rule;
import app.foreword.content.TextUnit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The facts of the source document carry over, its sentences do not. A row of names is no sentence. */
final class SourceOverlap implements TextRule {

    private static final int RUN = 6;
    private static final int DIGITS = 16;

    private final Set<String> joiners;

    SourceOverlap(WordLists lists) {
        joiners = lists.words("betweenNames");
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        if (manuscript.fingerprint().isEmpty()) {
            return List.of();
        }
        return manuscript.texts().stream()
                .flatMap(unit -> check(unit, manuscript.fingerprint()))
                .toList();
    }

    private Stream<Finding> check(TextUnit unit, Set<String> fingerprint) {
        var words = Sentences.words(unit.text());
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(start -> words.subList(start, start + RUN))
                .filter(run -> !areNames(run) && fingerprint.contains(hash(run)))
                .limit(1)
                .map(run -> finding(
                        Rule.SOURCE_OVERLAP,
                        unit,
                        "\"%s\" stands so in the source document".formatted(String.join(" ", run)),
                        "tell the fact in your own words"));
    }

    private boolean areNames(List<String> run) {
        return run.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || joiners.contains(word));
    }

    static String hash(List<String> run) {
        byte[] text = String.join(" ", run).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
