package app.foreword.learning;

/** The database key of a re-check. */
public record RecheckId(long value) {}
