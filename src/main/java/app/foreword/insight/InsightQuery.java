package app.foreword.insight;

import app.foreword.content.ModuleVersionId;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whose answers count: patients enrolled in a version, in a language, on these days.
 *
 * @param from the first day; null for the first there is
 * @param to the last day; null for today
 */
public record InsightQuery(
        ModuleVersionId version,
        Locale language,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
