package app.foreword.insight;

import app.foreword.content.Concept;
import app.foreword.content.Question;
import app.foreword.learning.CorrectedKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of one question in one form. What there are too few answers for is not in it.
 *
 * @param right of all answers; "not sure" is not right
 * @param band where that share lies among what is wanted; empty below {@link Evidence#SHARES}
 * @param notSure of all answers
 * @param options in the order of the text; not for a table, which is {@link #optionTable}
 * @param discrimination empty below {@link Evidence#ITEM_ANALYSIS} and outside the first form
 * @param dropped answers given too fast, which count nowhere
 */
public record QuestionInsight(
        Question question,
        Concept concept,
        Share right,
        Optional<ShareBand> band,
        Share notSure,
        List<OptionInsight> options,
        Optional<Estimate> discrimination,
        Set<QuestionFlag> flags,
        Optional<CorrectedKey> corrected,
        int dropped) {

    /** What each option got; empty where there are too few answers for it. */
    public List<OptionInsight> optionTable() {
        return right.allows(Evidence.OPTIONS) ? options : List.of();
    }

    /** The wrong ideas that most have chosen: several where as many chose each, none where there are too few answers. */
    public List<OptionInsight> mostPicked() {
        List<OptionInsight> wrong = options.stream()
                .filter(option -> !option.right() && option.chosen().count() > 0)
                .sorted(Comparator.comparingInt(option -> -option.chosen().count()))
                .toList();
        return right.allows(Evidence.COUNTS)
                ? wrong.stream()
                        .filter(option -> option.chosen().count()
                                == wrong.getFirst().chosen().count())
                        .toList()
                : List.of();
    }
}
