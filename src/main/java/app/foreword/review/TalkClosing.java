package app.foreword.review;

import java.time.Instant;

/**
 * That an entry of the talk list was closed.
 *
 * @param note may be empty
 * @param by the staff member's name
 */
public record TalkClosing(TalkOutcome outcome, String note, String by, Instant at) {}
