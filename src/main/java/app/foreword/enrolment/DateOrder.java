package app.foreword.enrolment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** In which order day and month stand, where a date in a file does not begin with the year. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    /** What a cell of a date says. */
    sealed interface Reading {
        record Day(LocalDate date) implements Reading {}

        /** Either order gives a day, and not the same. */
        record Ambiguous() implements Reading {}

        /** It is no date, or not in the order that was chosen; the key says what to do. */
        record Wrong(String key) implements Reading {}
    }

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern OTHER = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}");

    /** What a date says that is read in this order. */
    public Optional<LocalDate> day(String text) {
        return read(text, Optional.of(this)) instanceof Reading.Day day ? Optional.of(day.date()) : Optional.empty();
    }

    /** @param order as staff chose it for the file; empty where they were not asked yet */
    static Reading read(String text, Optional<DateOrder> order) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3))
                    .<Reading>map(Reading.Day::new)
                    .orElse(new Reading.Wrong("date"));
        }
        var other = OTHER.matcher(text);
        if (!other.matches()) {
            return new Reading.Wrong(SHORT_YEAR.matcher(text).matches() ? "year" : "date");
        }
        var dayFirst = day(other.group(4), other.group(3), other.group(1));
        var monthFirst = day(other.group(4), other.group(1), other.group(3));
        if (order.isPresent()) {
            var chosen = order.get() == DAY_FIRST ? dayFirst : monthFirst;
            boolean otherWay = dayFirst.isPresent() || monthFirst.isPresent();
            return chosen.<Reading>map(Reading.Day::new).orElse(new Reading.Wrong(otherWay ? "order" : "date"));
        }
        if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            return new Reading.Ambiguous();
        }
        return dayFirst.or(() -> monthFirst).<Reading>map(Reading.Day::new).orElse(new Reading.Wrong("date"));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
