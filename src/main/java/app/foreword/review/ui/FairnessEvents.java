package app.foreword.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.learning.CorrectedKey;
import app.foreword.review.AnsweredQuestion;
import app.foreword.review.FairnessRecord;
import app.foreword.review.PatientReview;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What was granted and corrected, for the history. */
final class FairnessEvents {

    private FairnessEvents() {}

    static Stream<HistoryEvent> of(PatientReview review, When when) {
        var events = new ArrayList<HistoryEvent>();
        each(review, when, (at, words) -> events.add(HistoryEvent.of(at, words)));
        return events.stream();
    }

    private static void each(PatientReview review, When when, BiConsumer<Instant, String> add) {
        FairnessRecord fairness = review.fairness();
        fairness.pastAttempts().forEach(past -> {
            var further = past.further();
            past.startedAt().ifPresent(at -> add.accept(at, translate("fairness.history.started", past.number())));
            past.finishedAt().ifPresent(at -> add.accept(at, translate("fairness.history.finished", past.number())));
            add.accept(
                    further.at(),
                    translate("fairness.history.again", further.number(), further.by(), further.reason()));
        });
        fairness.pastWaivers().forEach(past -> {
            add.accept(
                    past.waiver().at(),
                    translate(
                            "review.history.waived",
                            past.waiver().by(),
                            past.waiver().reason()));
            add.accept(past.endedAt(), translate("fairness.history.waiverEnded", past.endedBy(), past.endReason()));
        });
        fairness.extensions()
                .forEach(given -> add.accept(
                        given.at(),
                        translate("fairness.history.time", when.date(given.until()), given.by(), given.reason())));
        fairness.moves()
                .forEach(move -> add.accept(
                        move.at(),
                        translate(
                                move.forPaper() ? "fairness.history.movedBack" : "fairness.history.moved",
                                move.from(),
                                move.to(),
                                move.by())));
        corrections(review)
                .forEach((question, key) -> add.accept(
                        key.at(), translate("fairness.history.corrected", question, key.by(), key.reason())));
    }

    /** Of the questions that this patient has answered. */
    private static Map<String, CorrectedKey> corrections(PatientReview review) {
        var keys = new LinkedHashMap<String, CorrectedKey>();
        for (AnsweredQuestion answered : review.answers()) {
            answered.answer()
                    .correctedKey()
                    .ifPresent(key -> keys.put(answered.question().stem(), key));
        }
        return keys;
    }
}
