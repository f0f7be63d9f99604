package app.foreword.review;

import app.foreword.content.SectionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a patient opened a section for the first time, and finished reading it.
 *
 * @param onPaper whether it was read on the printed form; then the times tell the day alone
 */
public record SectionReading(
        SectionId section,
        @Nullable Instant openedAt,
        @Nullable Instant finishedAt,
        boolean onPaper) {}
