package app.foreword.review;

import app.foreword.learning.Results;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was granted to a patient, and what was corrected in their results.
 *
 * @param pastAttempts newest first
 * @param pastWaivers those that were taken back, newest first
 * @param extensions newest first
 * @param moves to newer versions, newest first
 * @param uncorrectedOrNull the results as they would be if no key had been corrected; null where they are the same
 * @param linkUntil until when the patient's link works; null where none does
 */
public record FairnessRecord(
        List<PastAttempt> pastAttempts,
        List<PastWaiver> pastWaivers,
        List<Extension> extensions,
        List<VersionMove> moves,
        @Nullable Results uncorrectedOrNull,
        @Nullable Instant linkUntil) {

    /** A waiver that was taken back. */
    public record PastWaiver(Waiver waiver, String endReason, String endedBy, Instant endedAt) {}

    /** Staff gave more time, to the end of a day. */
    public record Extension(LocalDate until, String reason, String by, Instant at) {}

    /**
     * The patient had not started when a newer version was approved.
     *
     * @param forPaper back again, as the patient had answered on pages of the older one
     */
    public record VersionMove(String from, String to, String by, Instant at, boolean forPaper) {}

    /** The results before any key was corrected, where a correction has changed them. */
    public Optional<Results> uncorrected() {
        return Optional.ofNullable(uncorrectedOrNull);
    }

    /** The number of the attempt that goes on now. */
    public int attempt() {
        return pastAttempts.size() + 1;
    }
}
