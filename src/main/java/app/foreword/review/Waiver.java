package app.foreword.review;

import java.time.Instant;

/**
 * That a patient need not do the module.
 *
 * @param by the staff member's name
 */
public record Waiver(String reason, String by, Instant at) {}
