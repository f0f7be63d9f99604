package app.foreword.learning;

import static app.foreword.content.ModuleSettings.EARLIEST_RECHECK;
import static app.foreword.content.ModuleSettings.LATEST_RECHECK;

import java.time.LocalDate;

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

    /** What is proposed. */
    public LocalDate usual() {
        return later(finished.plusDays(USUAL), earliest());
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
