package app.foreword.review;

import app.foreword.enrolment.EnrolmentId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that staff are told.
 *
 * @param since when it became true
 * @param treatment null where none is planned
 * @param seen whether whoever asks has been told, or has opened the patient's page since
 */
public record Notice(
        NoticeKind kind,
        EnrolmentId enrolment,
        String givenName,
        String familyName,
        Instant since,
        @Nullable LocalDate treatment,
        boolean seen) {

    /** What makes it another notice when it becomes true once more: a second finishing, another treatment date. */
    String occasion() {
        return switch (kind) {
            case NEEDS_TALK -> since.toString();
            case NOT_STARTED -> String.valueOf(treatment);
        };
    }

    Notice asSeen() {
        return new Notice(kind, enrolment, givenName, familyName, since, treatment, true);
    }
}
