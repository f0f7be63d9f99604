package app.foreword.rights;

import java.io.Serializable;

/** The database key of a staff member. */
public record StaffId(long value) implements Serializable {}
