package app.foreword.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How long a link works. */
final class LinkLife {

    private static final int DAYS_AFTER_TREATMENT = 30;
    private static final Duration WITHOUT_TREATMENT_DATE = Duration.ofDays(180);
    /** A link made long after the treatment must not be dead when it is handed over. */
    private static final Duration AT_LEAST = Duration.ofDays(7);

    private LinkLife() {}

    /** @param promised a day to whose end a link must live, whatever the treatment date says; null where there is none */
    static Instant expiry(@Nullable LocalDate treatment, @Nullable LocalDate promised, Instant now, ZoneId zone) {
        var byTreatment = expiry(treatment, now, zone);
        return promised == null || endOf(promised, zone).isBefore(byTreatment) ? byTreatment : endOf(promised, zone);
    }

    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    static Instant expiry(@Nullable LocalDate treatment, Instant now, ZoneId zone) {
        if (treatment == null) {
            return now.plus(WITHOUT_TREATMENT_DATE);
        }
        // to the end of the thirtieth day
        var planned =
                treatment.plusDays(DAYS_AFTER_TREATMENT + 1L).atStartOfDay(zone).toInstant();
        var soonest = now.plus(AT_LEAST);
        return planned.isBefore(soonest) ? soonest : planned;
    }
}
