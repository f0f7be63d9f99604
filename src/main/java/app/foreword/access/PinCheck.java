package app.foreword.access;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which PINs can be chosen: short enough to type with a patient waiting, and none that is guessed first. */
final class PinCheck {

    static final int SHORTEST = 4;
    static final int LONGEST = 8;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{%d,%d}".formatted(SHORTEST, LONGEST));
    /** 0000, 1212, 123123 */
    private static final Pattern REPEATED = Pattern.compile("([0-9]{1,4})\\1+");

    private PinCheck() {}

    static boolean looksLikeOne(String typed) {
        return DIGITS.matcher(typed).matches();
    }

    static Optional<InvalidPin.Problem> check(String pin, String again) {
        if (!looksLikeOne(pin)) {
            return Optional.of(InvalidPin.Problem.DIGITS);
        }
        if (REPEATED.matcher(pin).matches() || isRun(pin, 1) || isRun(pin, -1)) {
            return Optional.of(InvalidPin.Problem.EASY);
        }
        return pin.equals(again) ? Optional.empty() : Optional.of(InvalidPin.Problem.DIFFERENT);
    }

    /** 1234, 7890, 4321 */
    private static boolean isRun(String pin, int step) {
        for (int i = 1; i < pin.length(); i++) {
            if (Math.floorMod(pin.charAt(i - 1) - '0' + step, 10) != pin.charAt(i) - '0') {
                return false;
            }
        }
        return true;
    }
}
