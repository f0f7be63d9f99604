package app.foreword.enrolment;

import app.foreword.content.ModuleVersionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A patient assigned to one version of a module.
 *
 * @param treatmentDate null while not planned
 * @param kept counters kept beside the logs for the worklist
 */
public record Enrolment(
        EnrolmentId id,
        PatientId patient,
        ModuleVersionId moduleVersion,
        Locale language,
        @Nullable LocalDate treatmentDate,
        EnrolmentState state,
        KeptCounters kept,
        boolean signedOff,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant lastActivityAt) {}
