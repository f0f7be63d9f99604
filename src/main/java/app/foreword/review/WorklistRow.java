package app.foreword.review;

import app.foreword.enrolment.EnrolmentId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One enrolment as a list shows it.
 *
 * @param number the clinic's own number for the patient
 * @param understood concepts understood, out of {@code concepts}
 * @param ideas concepts on the talk list
 * @param questions the patient's own questions that no talk has closed
 */
public record WorklistRow(
        EnrolmentId enrolment,
        String givenName,
        String familyName,
        String number,
        @Nullable LocalDate treatmentDate,
        WorklistStatus status,
        int understood,
        int concepts,
        int ideas,
        int questions,
        @Nullable Instant lastActivityAt) {}
