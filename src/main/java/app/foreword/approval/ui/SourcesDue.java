package app.foreword.approval.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.content.Evidence;
import app.foreword.content.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * The sources that someone should look at again.
 *
 * @param past their review-by date has passed
 * @param near it comes within {@link #NEAR_DAYS} days
 */
record SourcesDue(List<Source> past, List<Source> near) {

    static final int NEAR_DAYS = 30;

    static SourcesDue of(Evidence evidence, LocalDate today) {
        return new SourcesDue(
                which(evidence, source -> source.isDue(today)), which(evidence, source -> isNear(source, today)));
    }

    static boolean isNear(Source source, LocalDate today) {
        return !source.isDue(today) && !source.reviewBy().isAfter(today.plusDays(NEAR_DAYS));
    }

    /** When a source is to be looked at again. */
    static String words(Source source, Dates dates) {
        String day = dates.day(source.reviewBy());
        if (source.isDue(dates.today())) {
            return translate("approval.source.reviewBy.past", day);
        }
        return isNear(source, dates.today())
                ? translate("approval.source.reviewBy.near", day)
                : translate("approval.source.reviewBy", day);
    }

    private static List<Source> which(Evidence evidence, Predicate<Source> which) {
        return evidence.sources().values().stream().filter(which).toList();
    }
}
