package app.foreword.enrolment;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Codes for typing from paper: Crockford's base 32, which leaves out the letters that look or sound like others. */
final class ShortCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final Pattern CODE = Pattern.compile("[%s]{%d}".formatted(ALPHABET, LENGTH));
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");

    private ShortCode() {}

    /** Shown in two halves: {@code 7KM2-XW9D}. */
    static String newCode() {
        String code = IntStream.range(0, LENGTH)
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(Secrets.below(ALPHABET.length()))))
                .collect(Collectors.joining());
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /** The code as stored, however it was typed: case, spaces and dashes don't matter, O is 0, I and L are 1. */
    static Optional<String> normalise(String typed) {
        String code = BETWEEN.matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return CODE.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }
}
