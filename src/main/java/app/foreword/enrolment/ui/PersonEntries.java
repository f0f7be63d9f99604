package app.foreword.enrolment.ui;

import app.foreword.enrolment.InvalidEnrolment.Field;
import app.foreword.enrolment.Patient;
import app.foreword.shell.form.Entry;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who the patient is, when the treatment is, and where to write to: what can be mistyped and corrected. */
class PersonEntries extends Div {

    private final Entry<Input> givenName = entry("text", "given-name");
    private final Entry<Input> familyName = entry("text", "family-name");
    private final Entry<Input> birthDate = entry("date", "birth-date");
    private final Entry<Input> treatmentDate = entry("date", "treatment-date");

    private final Entry<Input> email = entry("text", "email")
            .hint(getTranslation("enrolment.enrol.email.hint"))
            .with("inputmode", "email")
            .with("spellcheck", "false");

    PersonEntries() {
        var names = new Div(givenName, familyName);
        names.addClassName("side-by-side");
        var dates = new Div(birthDate, treatmentDate);
        dates.addClassName("side-by-side");
        add(names, dates, email);
    }

    void fill(Patient patient, @Nullable LocalDate treatment) {
        var address = patient.email();
        givenName.control().setValue(patient.givenName());
        familyName.control().setValue(patient.familyName());
        birthDate.control().setValue(patient.birthDate().toString());
        email.control().setValue(address == null ? "" : address);
        treatmentDate.control().setValue(treatment == null ? "" : treatment.toString());
    }

    String givenName() {
        return givenName.value();
    }

    String familyName() {
        return familyName.value();
    }

    @Nullable
    LocalDate birthDate() {
        return parsed(birthDate);
    }

    @Nullable
    LocalDate treatmentDate() {
        return parsed(treatmentDate);
    }

    String email() {
        return email.value();
    }

    Stream<Entry<Input>> inOrder() {
        return Stream.of(givenName, familyName, birthDate, treatmentDate, email);
    }

    void clearErrors() {
        inOrder().forEach(Entry::clearError);
    }

    /** The entry of a field; the first one where none is meant. */
    Entry<Input> entry(Field field) {
        return switch (field) {
            case FAMILY_NAME -> familyName;
            case BIRTH_DATE -> birthDate;
            case TREATMENT_DATE -> treatmentDate;
            case EMAIL -> email;
            default -> givenName;
        };
    }

    private static @Nullable LocalDate parsed(Entry<Input> entry) {
        try {
            return entry.value().isBlank() ? null : LocalDate.parse(entry.value());
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    private Entry<Input> entry(String type, String name) {
        // the patient's data, not that of whoever sits at this computer
        return Entry.ofType(type, name, getTranslation("enrolment.enrol." + name))
                .with("autocomplete", "off");
    }
}
