package app.foreword.record;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** The words of a record, in one language. No word depends on the day on which it is written. */
record ChartWords(I18NProvider words, Locale locale, ZoneId zone) {

    String say(String key, Object... params) {
        return words.getTranslation(key, locale, params);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    String day(Instant at) {
        return day(LocalDate.ofInstant(at, zone));
    }

    String moment(Instant at) {
        return say("chart.moment", day(at), DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(zone)));
    }

    String byAt(String by, Instant at) {
        return say("chart.byAt", by, moment(at));
    }

    String language(Locale language) {
        return language.getDisplayName(locale);
    }
}
