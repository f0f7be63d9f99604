package app.foreword.enrolment;

import java.time.LocalDate;

/**
 * A person who is taught.
 *
 * @param number the clinic's own number for this person, unique
 */
public record Patient(PatientId id, String number, String givenName, String familyName, LocalDate birthDate) {}
