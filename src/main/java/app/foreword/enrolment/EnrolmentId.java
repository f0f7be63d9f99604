package app.foreword.enrolment;

/** The database key of an enrolment. */
public record EnrolmentId(long value) {}
