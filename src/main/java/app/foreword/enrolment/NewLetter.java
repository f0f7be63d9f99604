package app.foreword.enrolment;

import java.util.Locale;

/** A letter to be written: whom to, in which language, and a link that opens nothing until it is handed out. */
public record NewLetter(Patient patient, EnrolmentId enrolment, Locale language, IssuedLink link) {}
