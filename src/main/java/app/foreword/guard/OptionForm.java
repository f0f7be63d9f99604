package app.foreword.guard;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How an option begins and ends. One that differs from the others draws the eye (Haladyna rule 23: homogeneous).
 *
 * @param end the mark at its end; empty where there is none
 */
record OptionForm(Start start, String end) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern END_MARK = Pattern.compile("[.?!]$");

    enum Start {
        CAPITAL_OR_NUMBER,
        SMALL
    }

    static OptionForm of(String text) {
        int first =
                text.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('A');
        Matcher mark = END_MARK.matcher(text.strip());
        return new OptionForm(
                Character.isLowerCase(first) ? Start.SMALL : Start.CAPITAL_OR_NUMBER, mark.find() ? mark.group() : "");
    }

    /** The number of each option that has just one ("About 50 years"); the others are left out. */
    static List<Double> numbers(List<String> texts) {
        return texts.stream().flatMap(OptionForm::onlyNumber).toList();
    }

    private static Stream<Double> onlyNumber(String text) {
        List<String> numbers =
                NUMBER.matcher(text).results().map(MatchResult::group).toList();
        return numbers.size() == 1
                ? Stream.of(Double.parseDouble(numbers.getFirst().replace(',', '.')))
                : Stream.empty();
    }
}
