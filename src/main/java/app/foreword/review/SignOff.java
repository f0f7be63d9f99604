package app.foreword.review;

import app.foreword.rights.StaffId;
import java.time.Instant;

/**
 * That an enrolment was signed off or reopened.
 *
 * @param reason for reopening; empty for a sign-off
 * @param by the staff member's name
 */
public record SignOff(Event event, String reason, StaffId staff, String by, Instant at) {

    /** The two alternate. */
    public enum Event {
        SIGNED,
        REOPENED
    }
}
