package app.foreword.access;

import app.foreword.enrolment.EnrolmentId;
import java.io.Serializable;

/** The patient who is signed in, for one enrolment. */
public record PatientPrincipal(EnrolmentId enrolment) implements Serializable {}
