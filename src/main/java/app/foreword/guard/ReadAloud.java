package app.foreword.guard;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How many syllables a word of a text has when someone reads it aloud: numbers and initials are read out. It remembers the
 * words of one examination, and is for one thread.
 */
final class ReadAloud {

    private static final Pattern PART =
            Pattern.compile("\\p{Nd}++(?:[.,]\\p{Nd}++)*+|[\\p{Nl}\\p{No}]|[\\p{L}\\p{M}'’.]++");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)++|\\p{Lu}{2,}");

    private final Map<String, Integer> counted = new HashMap<>();
    private final Locale language;
    private final Syllables syllables;
    private final NumberWords numbers;
    private final Map<String, String> spoken;
    private final Map<String, String> letters;

    ReadAloud(WordLists lists, Syllables syllables) {
        this.language = lists.language();
        this.syllables = syllables;
        this.numbers = new NumberWords(lists.pairs("numbers"));
        this.spoken = lists.pairs("syllables");
        this.letters = lists.pairs("letters");
    }

    /** @param word as {@link Sentences#words} gives it */
    int syllables(String word) {
        Integer known = counted.get(word);
        int count = known == null ? count(word) : known;
        counted.put(word, count);
        return count;
    }

    private int count(String word) {
        return PART.matcher(word)
                .results()
                .map(MatchResult::group)
                .mapToInt(this::part)
                .sum();
    }

    private int part(String part) {
        int first = part.codePointAt(0);
        if (Character.getType(first) == Character.OTHER_NUMBER || Character.getType(first) == Character.LETTER_NUMBER) {
            return 1;
        }
        if (Character.isDigit(first)) {
            return Sentences.words(numbers.read(inOurDigits(part))).stream()
                    .mapToInt(this::syllables)
                    .sum();
        }
        String plain = part.replace('’', '\'');
        String base = plain.replaceFirst("'s$", "");
        String known = spoken.get(base.toLowerCase(language));
        if (known != null) {
            return Integer.parseInt(known);
        }
        return INITIALS.matcher(base).matches()
                ? readOut(base.toLowerCase(language))
                : syllables.count(plain.toLowerCase(language).replace(".", ""));
    }

    /** Every script has digits of its own. */
    private static String inOurDigits(String number) {
        return number.codePoints()
                .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private int readOut(String initials) {
        return initials.chars()
                .filter(Character::isLetter)
                .map(letter -> Integer.parseInt(letters.getOrDefault(String.valueOf((char) letter), "1")))
                .sum();
    }
}
