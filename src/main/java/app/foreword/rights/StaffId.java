package app.foreword.rights;

/** The database key of a staff member. */
public record StaffId(long value) {}
