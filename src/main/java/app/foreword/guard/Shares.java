package app.foreword.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shares of people that a text tells, however they are written: 7 in 10, seven out of every ten, 35 of 50, 7/10, 70%. Shares
 * of other things (cells, visits) are left out.
 */
final class Shares {

    /**
     * A share and where it ends in {@link Spelling#plain}.
     *
     * @param of between 0 and 1
     */
    record Share(double of, int end) {}

    private static final String NUMBER = "{n}";
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:[.,]000)+");

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Double> spoken = new HashMap<>();
    private final List<Pattern> ratios;
    private final List<Pattern> percents;
    private final Phrases wholes;
    private final Pattern ofOtherThings;

    Shares(WordLists lists) {
        lists.pairs("numbers").forEach((digits, word) -> {
            if (digits.matches("\\d+")) {
                words.put(word, Integer.valueOf(digits));
            }
        });
        lists.pairs("figures/numbers").forEach((word, value) -> words.put(word, Integer.valueOf(value)));
        lists.pairs("figures/spoken").forEach((share, value) -> spoken.put(share, Double.valueOf(value)));
        ratios = patterns(lists.entries("figures/ratios"));
        percents = patterns(lists.entries("figures/percents"));
        wholes = Phrases.literal(List.copyOf(spoken.keySet()));
        ofOtherThings = Phrases.compile(lists.entries("figures/ofOtherThings"), "\\s*");
    }

    List<Share> in(String text) {
        String plain = Spelling.plain(text);
        var ratio = found(ratios, plain).map(match -> new Share(ratio(match), match.end()));
        var percent = found(percents, plain).map(match -> new Share(number(match.group(1)) / 100, match.end()));
        var whole = wholes.all(plain).stream()
                .map(match -> new Share(spoken.getOrDefault(match.group().toLowerCase(Locale.ROOT), 0.0), match.end()));
        return Stream.of(ratio, percent, whole)
                .flatMap(shares -> shares)
                .filter(share -> share.of() <= 1)
                .filter(share -> !ofOtherThings
                        .matcher(plain)
                        .region(share.end(), plain.length())
                        .useTransparentBounds(true)
                        .lookingAt())
                .toList();
    }

    private static Stream<MatchResult> found(List<Pattern> patterns, String text) {
        return patterns.stream().flatMap(pattern -> pattern.matcher(text).results());
    }

    /** A range (5 to 6 in 10) is told by its middle. */
    private double ratio(MatchResult match) {
        double part = number(match.group(1));
        double whole = number(match.group(match.groupCount()));
        return (match.groupCount() == 2 ? part : (part + number(match.group(2))) / 2) / whole;
    }

    private double number(String written) {
        if (GROUPED.matcher(written).matches()) {
            return Double.parseDouble(written.replaceAll("[.,]", ""));
        }
        return Character.isDigit(written.charAt(0))
                ? Double.parseDouble(written.replace(',', '.'))
                : Stream.of(written.toLowerCase(Locale.ROOT).split("[\\s-]+"))
                        .mapToInt(word -> words.getOrDefault(word, 0))
                        .sum();
    }

    private List<Pattern> patterns(List<String> entries) {
        String word = words.keySet().stream()
                .filter(number -> number.indexOf(' ') < 0)
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        String joint = Pattern.quote("y");
        String number = "(\\d{1,9}+(?:[.,]\\d{1,9}+)?|" + word + "(?:(?:\\s+" + joint + "\\s+|-|\\s)" + word + ")?+)";
        return entries.stream()
                .map(entry -> Phrases.compile(List.of(entry.replace(NUMBER, number)), ""))
                .toList();
    }
}
