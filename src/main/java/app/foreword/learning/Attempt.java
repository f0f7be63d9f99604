package app.foreword.learning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A further attempt that staff started.
 *
 * @param number from 2
 * @param firstOrdinal the first answer that belongs to it
 * @param by the name of the staff member
 * @param beforeStartedAt when the attempt that it put an end to was started
 * @param beforeFinishedAt when the patient was done with that one; null where they were not
 */
public record Attempt(
        int number,
        int firstOrdinal,
        String reason,
        String by,
        Instant at,
        @Nullable Instant beforeStartedAt,
        @Nullable Instant beforeFinishedAt) {

    /** The number of an enrolment's first attempt, which has no row. */
    public static final int FIRST = 1;

    /**
     * To which attempt an answer belongs.
     *
     * @param ordinal of the answer
     * @param further the enrolment's attempts after the first
     */
    public static int of(int ordinal, List<Attempt> further) {
        return further.stream()
                .filter(attempt -> attempt.firstOrdinal() <= ordinal)
                .mapToInt(Attempt::number)
                .max()
                .orElse(FIRST);
    }
}
