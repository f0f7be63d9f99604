package app.foreword.enrolment;

/** The database key of a patient. */
public record PatientId(long value) {}
