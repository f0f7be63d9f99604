package app.foreword.access.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date typed in three fields.
 *
 * @param problem where it is no date: the key of the sentence that says what to do
 */
record TypedDate(Optional<LocalDate> date, String problem) {

    static TypedDate of(String year, String month, String day) {
        if (year.isBlank() || month.isBlank() || day.isBlank()) {
            return wrong("access.birth.missing");
        }
        if (!digits(year, 4) || !digits(month, 2) || !digits(day, 2)) {
            return wrong("access.birth.digits");
        }
        if (year.strip().length() < 4) {
            return wrong("access.birth.year.short");
        }
        try {
            return new TypedDate(Optional.of(LocalDate.of(number(year), number(month), number(day))), "");
        } catch (DateTimeException noSuchDay) {
            return wrong("access.birth.unreal");
        }
    }

    private static TypedDate wrong(String problem) {
        return new TypedDate(Optional.empty(), problem);
    }

    private static boolean digits(String typed, int most) {
        return Pattern.matches("\\d{1,%d}".formatted(most), typed.strip());
    }

    private static int number(String typed) {
        return Integer.parseInt(typed.strip());
    }
}
