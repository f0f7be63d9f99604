package app.foreword.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whom an event is about. Plain numbers, because this room stands below those that own the ids.
 *
 * @param patient null where the event is about an enrolment, whose patient is then looked up, or about nobody
 * @param enrolment null where the event is about no enrolment
 */
public record AuditSubject(@Nullable Long patient, @Nullable Long enrolment) {

    /** An event about no patient, e.g. a sign-in. */
    public static final AuditSubject NOBODY = new AuditSubject(null, null);

    public static AuditSubject enrolment(long enrolment) {
        return new AuditSubject(null, enrolment);
    }

    public static AuditSubject patient(long patient) {
        return new AuditSubject(patient, null);
    }
}
