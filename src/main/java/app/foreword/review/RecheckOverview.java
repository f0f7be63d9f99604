package app.foreword.review;

import app.foreword.learning.RecheckDays;
import app.foreword.review.RecheckRefused.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The re-checks of one enrolment, and whether there may be another.
 *
 * @param rechecks newest first, those taken back too
 * @param missed how many ideas another one would ask
 * @param daysOrNull when another one may open; null while the patient is not done
 * @param refusalOrNull why there can be no other now; null where there can
 * @param linkUntil until when the patient's link works; null where none does
 */
public record RecheckOverview(
        List<RecheckReview> rechecks,
        int missed,
        @Nullable RecheckDays daysOrNull,
        @Nullable Reason refusalOrNull,
        @Nullable LocalDate treatment,
        @Nullable Instant linkUntil) {

    public Optional<RecheckDays> days() {
        return Optional.ofNullable(daysOrNull);
    }

    public Optional<Reason> refusal() {
        return Optional.ofNullable(refusalOrNull);
    }

    /** The one that is still to come or under way. */
    public Optional<RecheckReview> live() {
        return rechecks.stream()
                .filter(review -> switch (review.status()) {
                    case WAITING, OPEN -> true;
                    case ANSWERED, CLOSED, WITHDRAWN -> false;
                })
                .findFirst();
    }
}
