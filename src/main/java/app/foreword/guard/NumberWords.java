package app.foreword.guard;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as they are read aloud, good enough to count syllables: 57 is fifty seven. Telephone numbers are read one digit
 * after the other.
 */
final class NumberWords {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");
    private static final int MOST_DIGITS = 6;

    private final Map<String, String> words;

    /** @param words of numbers by digits; {@code 100+} before a rest, {@code and} between tens and ones */
    NumberWords(Map<String, String> words) {
        this.words = words;
    }

    /** @param number digits from 0 to 9, with dots or commas between them */
    String read(String number) {
        if (GROUPED.matcher(number).matches()) {
            return read(number.replaceAll("[.,]", ""));
        }
        String[] parts = number.split("[.,]", 2);
        return parts.length == 1 ? whole(number) : whole(parts[0]) + " " + word("point") + " " + digits(parts[1]);
    }

    private String whole(String digits) {
        boolean dialled = words.getOrDefault("dialled", "").contains(digits) && digits.length() > 2;
        return dialled || digits.length() > MOST_DIGITS ? digits(digits) : spoken(Integer.parseInt(digits));
    }

    private String digits(String digits) {
        return digits.chars()
                .filter(Character::isDigit)
                .mapToObj(digit -> word(String.valueOf((char) digit)))
                .collect(Collectors.joining(" "));
    }

    private String spoken(int number) {
        @Nullable String exact = words.get(String.valueOf(number));
        if (exact != null) {
            return exact;
        } else if (number < 100) {
            return word(String.valueOf(number / 10 * 10)) + " " + words.getOrDefault("and", "") + " "
                    + spoken(number % 10);
        } else if (number < 1000) {
            String hundreds = String.valueOf(number / 100 * 100);
            return words.getOrDefault(hundreds + "+", word(hundreds)) + " " + spoken(number % 100);
        }
        String thousands = number < 2000 ? word("one thousand") : spoken(number / 1000) + " " + word("thousand");
        return number % 1000 == 0 ? thousands : thousands + " " + spoken(number % 1000);
    }

    private String word(String key) {
        return words.getOrDefault(key, key);
    }
}
