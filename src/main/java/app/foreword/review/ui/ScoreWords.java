package app.foreword.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.learning.Results;
import app.foreword.review.PatientReview;

/** The score; where a corrected key has changed it, with what it was before. */
final class ScoreWords {

    private ScoreWords() {}

    static String of(PatientReview review) {
        Results results = review.results();
        return review.fairness()
                .uncorrected()
                .map(before -> translate(
                        "fairness.score.corrected",
                        number(before.firstTry(), results.firstTry()),
                        results.concepts(),
                        number(before.understood(), results.understood())))
                .orElseGet(() ->
                        translate("review.score.words", results.firstTry(), results.concepts(), results.understood()));
    }

    /** E.g. "15, corrected to 16". */
    private static String number(int before, int now) {
        return before == now ? String.valueOf(now) : translate("fairness.score.number", before, now);
    }
}
