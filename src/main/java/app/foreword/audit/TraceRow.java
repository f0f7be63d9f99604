package app.foreword.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the trail, with the names that its people have today.
 *
 * @param by who did it; null for the program, or somebody unknown
 * @param patient the row of the patient; null where it is about none
 * @param number the clinic's own number; null where it is about no patient, or the patient is erased
 * @param enrolment null where it is about none, or the patient is erased
 * @param about whose account it is about; null where about none
 * @param detail an {@link AuditDetail}, or words such as the name of a file; may be empty
 */
public record TraceRow(
        long row,
        Instant at,
        @Nullable String by,
        AuditAction action,
        @Nullable Long patient,
        @Nullable String number,
        @Nullable Long enrolment,
        @Nullable String about,
        String detail) {

    /** About a patient of whom nothing else is left. */
    public boolean isErased() {
        return patient != null && number == null;
    }

    public TracePlace place() {
        return new TracePlace(at, row);
    }
}
