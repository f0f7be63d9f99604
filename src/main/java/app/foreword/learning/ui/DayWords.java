package app.foreword.learning.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A day as one says it to a patient: "May 3". */
final class DayWords {

    private DayWords() {}

    static String of(LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        translate("recheck.date"), UI.getCurrent().getLocale())
                .format(day);
    }
}
