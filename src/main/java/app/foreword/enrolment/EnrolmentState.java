package app.foreword.enrolment;

/** How far a patient is. */
public enum EnrolmentState {
    NOT_STARTED,
    IN_PROGRESS,
    FINISHED,
    WAIVED
}
