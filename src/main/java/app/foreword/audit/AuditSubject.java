package app.foreword.audit;

import app.foreword.rights.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Whom an event is about. Plain numbers, because this room stands below those that own the ids.
 *
 * @param patient null where the event is about an enrolment, whose patient is then looked up, or about nobody
 * @param enrolment null where the event is about no enrolment
 * @param staff null where the event is about no account of staff
 */
public record AuditSubject(
        @Nullable Long patient,
        @Nullable Long enrolment,
        @Nullable StaffId staff) {

    /** An event about no patient, e.g. an approval. */
    public static final AuditSubject NOBODY = new AuditSubject(null, null, null);

    public static AuditSubject enrolment(long enrolment) {
        return new AuditSubject(null, enrolment, null);
    }

    public static AuditSubject patient(long patient) {
        return new AuditSubject(patient, null, null);
    }

    /** An event about an account, e.g. that it was closed. */
    public static AuditSubject staff(StaffId staff) {
        return new AuditSubject(null, null, staff);
    }
}
