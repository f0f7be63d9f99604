package app.foreword.enrolment;

import java.time.LocalDate;
import java.util.Locale;

/** Where a live link leads, and what its patient must know to follow it. */
public record LinkedEnrolment(EnrolmentId enrolment, LocalDate birthDate, Locale language) {}
