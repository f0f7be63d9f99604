package app.foreword.access;

import java.io.Serializable;

/** The database key of one time that a tablet was given to a patient. */
public record HandOverId(long value) implements Serializable {}
