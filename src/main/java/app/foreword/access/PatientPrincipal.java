package app.foreword.access;

import app.foreword.enrolment.EnrolmentId;
import java.io.Serializable;
import java.util.Locale;

/** The patient who is signed in, for one enrolment, and its language. */
public record PatientPrincipal(EnrolmentId enrolment, Locale language) implements Serializable {}
