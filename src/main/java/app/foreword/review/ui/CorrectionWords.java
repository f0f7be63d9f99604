package app.foreword.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.learning.CorrectedKey;
import app.foreword.review.AnsweredQuestion;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** That an answer counts by a corrected key, and what it was before. */
final class CorrectionWords {

    private CorrectionWords() {}

    /** Empty where the question's own key counts. */
    static Optional<Span> of(AnsweredQuestion answered, When when) {
        return answered.answer()
                .correctedKey()
                .filter(key -> key.differsFrom(answered.question())
                        || answered.answer().countsOtherwise())
                .map(key -> remark(answered, key, when));
    }

    private static Span remark(AnsweredQuestion answered, CorrectedKey key, When when) {
        String what = !answered.answer().countsOtherwise()
                ? "same"
                : answered.answer().right() ? "nowRight" : "nowMissed";
        var remark = new Span(translate("fairness.answer." + what, when.calendarDay(key.at()), key.by(), key.reason()));
        remark.addClassNames("second", "corrected");
        return remark;
    }
}
