package app.foreword.approval.ui;

import app.foreword.content.Evidence;
import app.foreword.content.Source;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * How many sources someone should look at again.
 *
 * @param past their review-by date has passed
 * @param near it comes within {@link #NEAR_DAYS} days
 */
record SourcesDue(long past, long near) {

    static final int NEAR_DAYS = 30;

    static SourcesDue of(Evidence evidence, LocalDate today) {
        return new SourcesDue(
                count(evidence, source -> source.isDue(today)), count(evidence, source -> isNear(source, today)));
    }

    static boolean isNear(Source source, LocalDate today) {
        return !source.isDue(today) && !source.reviewBy().isAfter(today.plusDays(NEAR_DAYS));
    }

    private static long count(Evidence evidence, Predicate<Source> which) {
        return evidence.sources().values().stream().filter(which).count();
    }
}
