package app.foreword.learning;

/** The database key of a patient's own question. */
public record PatientQuestionId(long value) {}
