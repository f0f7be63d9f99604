package app.foreword.enrolment;

import app.foreword.content.ModuleVersionId;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What staff enter to enrol a patient, as typed: nothing in it has been checked yet.
 *
 * @param number the clinic's own number for this person
 * @param treatmentDate null while not planned
 * @param email empty for none
 */
public record NewEnrolment(
        String number,
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        @Nullable ModuleVersionId moduleVersion,
        @Nullable Locale language,
        @Nullable LocalDate treatmentDate,
        String email) {

    /** Of a patient without an e-mail address. */
    public NewEnrolment(
            String number,
            String givenName,
            String familyName,
            @Nullable LocalDate birthDate,
            @Nullable ModuleVersionId moduleVersion,
            @Nullable Locale language,
            @Nullable LocalDate treatmentDate) {
        this(number, givenName, familyName, birthDate, moduleVersion, language, treatmentDate, "");
    }
}
