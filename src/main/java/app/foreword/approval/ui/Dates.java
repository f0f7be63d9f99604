package app.foreword.approval.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.springframework.stereotype.Component;

/** Days and moments of decisions, always with the year: they are read years later. */
@Component
class Dates {

    private final Clock clock;

    Dates(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String day(LocalDate day) {
        return format("approval.when.day", day);
    }

    String day(Instant at) {
        return day(at.atZone(clock.getZone()).toLocalDate());
    }

    String moment(Instant at) {
        return format("approval.when.moment", at.atZone(clock.getZone()));
    }

    private static String format(String pattern, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(translate(pattern), UI.getCurrent().getLocale())
                .format(date);
    }
}
