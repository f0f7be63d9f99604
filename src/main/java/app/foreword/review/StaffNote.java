package app.foreword.review;

import java.time.Instant;

/**
 * What a staff member wrote about an enrolment.
 *
 * @param by the staff member's name
 */
public record StaffNote(String text, String by, Instant at) {}
