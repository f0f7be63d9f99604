package app.foreword.mail;

import app.foreword.enrolment.IssuedLink;
import app.foreword.enrolment.Patient;
import app.foreword.enrolment.PublicAddress;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The words of a message, in the patient's language. An e-mail is as private as a postcard: it says that there is something
 * short to read before a visit, and neither what it is about nor what the visit is for.
 */
@Component
class MailWords {

    private final I18NProvider words;
    private final PublicAddress address;
    private final Clock clock;
    private final String clinic;
    private final String phone;

    MailWords(
            I18NProvider words,
            PublicAddress address,
            Clock clock,
            @Value("${foreword.clinic.name:}") String clinic,
            @Value("${foreword.clinic.phone:}") String phone) {
        this.words = words;
        this.address = address;
        this.clock = clock;
        this.clinic = clinic;
        this.phone = phone;
    }

    /** @param visit of a reminder; null otherwise */
    MailText of(Patient patient, Locale language, IssuedLink link, @Nullable LocalDate visit) {
        var locale = nearest(language);
        String from = clinic.isEmpty() ? say(locale, "mailing.clinic") : clinic;
        var lines = new ArrayList<>(List.of(say(locale, "mailing.hello", patient.givenName())));
        lines.add(
                visit == null
                        ? say(locale, "mailing.ask", from)
                        : say(locale, "mailing.remind", from, day(locale, visit)));
        lines.add(say(locale, "mailing.open") + "\n" + address.of(link.path()));
        lines.add(say(locale, "mailing.birth"));
        lines.add(say(locale, "mailing.code", address.of("start"), link.shortCode()));
        lines.add(say(locale, "mailing.yours", day(locale, link.expiresAt().atZone(clock.getZone()))));
        lines.add(phone.isEmpty() ? say(locale, "mailing.help") : say(locale, "mailing.call", phone));
        lines.add(say(locale, "mailing.other"));
        return new MailText(say(locale, "mailing.subject", from), String.join("\n\n", lines) + "\n");
    }

    private Locale nearest(Locale wanted) {
        var known = words.getProvidedLocales();
        return known.stream()
                .filter(each -> each.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(known.getFirst());
    }

    private static String day(Locale locale, TemporalAccessor day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    private String say(Locale locale, String key, Object... params) {
        return words.getTranslation(key, locale, params);
    }
}
