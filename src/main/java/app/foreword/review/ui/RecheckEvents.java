package app.foreword.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.learning.Recheck;
import app.foreword.learning.Recheck.ByStaff;
import app.foreword.learning.RecheckStatus;
import app.foreword.review.RecheckReview;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened around a re-check, for the timeline. */
final class RecheckEvents {

    private RecheckEvents() {}

    static Stream<HistoryEvent> of(RecheckReview review, When when) {
        Recheck recheck = review.recheck();
        return Stream.of(
                        Stream.of(HistoryEvent.of(recheck.invitedAt(), invited(recheck, when))),
                        review.answers().stream()
                                .map(answered -> new HistoryEvent(
                                        answered.answer().at(),
                                        PatientEvents.answer(
                                                "history.answered.recheck",
                                                answered,
                                                ReplayLink.of(recheck.enrolment(), recheck.id(), answered)))),
                        done(review),
                        byStaff(recheck.withdrawn(), "recheck.history.withdrawn"),
                        byStaff(recheck.talked(), "recheck.history.talked"))
                .flatMap(events -> events);
    }

    private static String invited(Recheck recheck, When when) {
        String by = recheck.invitedBy();
        return by == null
                ? translate("recheck.history.invitedByModule", when.date(recheck.opensOn()))
                : translate(
                        switch (recheck.kind()) {
                            case MISSED -> "recheck.history.invited";
                            case ASKED_AGAIN -> "fairness.history.askedAgain";
                            case CHANGED -> "fairness.history.changed";
                        },
                        by,
                        recheck.reason());
    }

    private static Stream<HistoryEvent> done(RecheckReview review) {
        Recheck recheck = review.recheck();
        return review.status() == RecheckStatus.ANSWERED
                ? Stream.of(HistoryEvent.of(
                        recheck.answers().getLast().at(),
                        translate(
                                "recheck.history.answered",
                                recheck.remembered().size(),
                                recheck.ideas().size())))
                : Stream.empty();
    }

    private static Stream<HistoryEvent> byStaff(@Nullable ByStaff staff, String key) {
        return Stream.ofNullable(staff).map(done -> HistoryEvent.of(done.at(), translate(key, done.name())));
    }
}
