package app.foreword.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.springframework.stereotype.Component;

/** Dates and times as short as staff can still read them right: "Tue 24 Nov", "today 08:12". */
@Component
class When {

    private final Clock clock;

    When(Clock clock) {
        this.clock = clock;
    }

    /** The year only where it is not this one. */
    String date(LocalDate date) {
        boolean thisYear = date.getYear() == today().getYear();
        return format(thisYear ? "review.when.date" : "review.when.date.year", date);
    }

    String birthDate(LocalDate date) {
        return format("review.when.birth", date);
    }

    /** The time only where it is today's. */
    String day(Instant at) {
        LocalDate day = at.atZone(clock.getZone()).toLocalDate();
        if (day.equals(today())) {
            return moment(at);
        }
        return day.equals(today().minusDays(1)) ? translate("review.when.yesterday.day") : date(day);
    }

    /** The day alone, also where it is today. */
    String calendarDay(Instant at) {
        return date(LocalDate.ofInstant(at, clock.getZone()));
    }

    String moment(Instant at) {
        ZonedDateTime here = at.atZone(clock.getZone());
        String time = format("review.when.time", here);
        LocalDate day = here.toLocalDate();
        if (day.equals(today())) {
            return translate("review.when.today", time);
        }
        if (day.equals(today().minusDays(1))) {
            return translate("review.when.yesterday", time);
        }
        return translate("review.when.earlier", date(day), time);
    }

    /** By the clinic's calendar. */
    LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /** The time alone, where the day stands above it. */
    String time(Instant at) {
        return format("review.when.time", at.atZone(clock.getZone()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String format(String pattern, TemporalAccessor date) {
        var locale = UI.getCurrent().getLocale();
        return DateTimeFormatter.ofPattern(translate(pattern), locale).format(date);
    }
}
