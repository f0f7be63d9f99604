package app.foreword.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom to call, in words, as a tablet of the clinic can follow no link: the clinic, where it has a phone, and the
 * crisis line.
 */
public final class TabletHelp {

    private TabletHelp() {}

    public static List<String> lines(Clinic clinic, Locale locale) {
        return clinic.phone().isEmpty()
                ? List.of(crisis(locale))
                : List.of(name(clinic, locale) + " " + clinic.phone(), crisis(locale));
    }

    private static String name(Clinic clinic, Locale locale) {
        return clinic.name().isEmpty() ? translate(locale, "shell.clinic") : clinic.name();
    }

    private static String crisis(Locale locale) {
        return Stream.of(
                        "tablet.crisis",
                        "shell.patient.crisis.call",
                        "shell.patient.crisis.or",
                        "shell.patient.crisis.text")
                .map(key -> translate(locale, key))
                .collect(Collectors.joining(" ", "", "."));
    }
}
