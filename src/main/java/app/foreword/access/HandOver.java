package app.foreword.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that a tablet was given to a patient, as staff see it.
 *
 * @param by who gave it
 * @param endedBy who ended it from another device; null where it ended on the tablet
 * @param wrongPins how many were typed until it was taken back
 */
public record HandOver(
        HandOverId id,
        String by,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Ending how,
        @Nullable String endedBy,
        int wrongPins) {

    /** How a patient's time at the tablet came to its end. */
    public enum Ending {
        FINISHED,
        HANDED_BACK,
        IDLE,
        /** Without anybody's doing there: a restart, a waiver, a sign-off, or the same lesson begun on another tablet. */
        CUT_OFF,
        /** By staff from another device, as for a tablet that is lost; the PIN then counts no more. */
        ENDED
    }

    public boolean isOut() {
        return endedAt == null;
    }
}
