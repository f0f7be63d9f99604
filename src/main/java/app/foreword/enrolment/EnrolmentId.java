package app.foreword.enrolment;

import java.io.Serializable;

/** The database key of an enrolment. */
public record EnrolmentId(long value) implements Serializable {}
