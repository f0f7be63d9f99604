package app.foreword.review;

import app.foreword.rights.StaffId;
import java.time.Instant;

/**
 * That an entry of the talk list was closed.
 *
 * @param note may be empty
 * @param by the staff member's name
 */
public record TalkClosing(TalkClosingId id, TalkOutcome outcome, String note, StaffId staff, String by, Instant at) {}
