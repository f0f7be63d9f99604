package app.foreword.record.ui;

import app.foreword.shell.form.Entry;
import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The day in an entry of the browser's own kind. */
final class TypedDay {

    private TypedDay() {}

    /** Null where there is none. */
    static @Nullable LocalDate of(Entry<Input> entry) {
        try {
            return entry.value().isBlank() ? null : LocalDate.parse(entry.value());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
