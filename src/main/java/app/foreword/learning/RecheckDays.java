package app.foreword.learning;

import static app.foreword.content.ModuleSettings.EARLIEST_RECHECK;
import static app.foreword.content.ModuleSettings.LATEST_RECHECK;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On which days a re-check may open, by the clinic's calendar: {@value app.foreword.content.ModuleSettings#EARLIEST_RECHECK}
 * to {@value app.foreword.content.ModuleSettings#LATEST_RECHECK} days after the patient finished, and not in the past.
 */
public record RecheckDays(LocalDate finished, LocalDate today) {

    private static final int USUAL = 7;

    /** How many days after its first a re-check has its last. */
    public static final int OPEN_DAYS = 14;

    public LocalDate earliest() {
        return later(finished.plusDays(EARLIEST_RECHECK), today);
    }

    public LocalDate latest() {
        return finished.plusDays(LATEST_RECHECK);
    }

    /** What is proposed where no treatment comes before it. */
    public LocalDate usual() {
        return later(finished.plusDays(USUAL), earliest());
    }

    /**
     * What is proposed: the usual day, or one before the treatment, or that of the treatment. Where none of these fits,
     * the usual one again, which is then after the treatment.
     *
     * @param treatment null while not planned
     */
    public LocalDate proposed(@Nullable LocalDate treatment) {
        if (treatment == null) {
            return usual();
        }
        return Stream.of(usual(), treatment.minusDays(1), treatment)
                .filter(day -> !day.isAfter(treatment) && include(day))
                .findFirst()
                .orElse(usual());
    }

    /** Whether no day is left. */
    public boolean over() {
        return earliest().isAfter(latest());
    }

    public boolean include(LocalDate day) {
        return !day.isBefore(earliest()) && !day.isAfter(latest());
    }

    static LocalDate closing(LocalDate opening) {
        return opening.plusDays(OPEN_DAYS);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
