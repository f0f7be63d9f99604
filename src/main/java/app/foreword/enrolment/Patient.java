package app.foreword.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person who is taught.
 *
 * @param number the clinic's own number for this person, unique
 * @param email null for most
 */
public record Patient(
        PatientId id,
        String number,
        String givenName,
        String familyName,
        LocalDate birthDate,
        @Nullable String email) {

    boolean isSame(EnrolmentCheck.CheckedPerson person) {
        return birthDate.equals(person.birthDate())
                && givenName.equalsIgnoreCase(person.givenName())
                && familyName.equalsIgnoreCase(person.familyName());
    }
}
