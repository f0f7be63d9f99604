package app.foreword.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What staff enter in the place of something mistyped: nothing in it has been checked yet.
 *
 * @param treatmentDate null while not planned
 * @param email empty for none
 */
public record Correction(
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate treatmentDate,
        String email) {}
