package app.foreword.insight;

import app.foreword.content.Concept;
import app.foreword.content.Option;
import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.learning.CorrectedKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of a question what its answers allow to be said. A flag is only set where the whole interval lies outside what is
 * good: with a hundred answers, a sound question that nearly everybody has right looks weak in a third of all samples.
 *
 * @param compared the answers of those who answered every question; empty for a form of which nobody did
 */
record ItemLook(ItemMatrix compared) {

    static final double GOOD_SHARE = 0.70;
    static final double GOOD_DISCRIMINATION = 0.20;
    static final double WORKING_OPTION = 0.05;

    /** Here most wrong options must be rare: nobody is left to choose them. */
    static final double NEARLY_EVERYBODY = 0.90;

    QuestionInsight at(
            Question question, Concept concept, ItemCounts counts, @Nullable CorrectedKey corrected, int column) {
        Share right = counts.right();
        Optional<Estimate> discrimination =
                right.allows(Evidence.ITEM_ANALYSIS) ? compared.discrimination(column) : Optional.empty();
        return new QuestionInsight(
                question,
                concept,
                right,
                ShareBand.of(right, counts.fast()),
                counts.notSure(),
                options(question, counts, corrected, column),
                discrimination,
                flags(right, discrimination),
                Optional.ofNullable(corrected),
                counts.dropped());
    }

    private static Set<QuestionFlag> flags(Share right, Optional<Estimate> discrimination) {
        var flags = EnumSet.noneOf(QuestionFlag.class);
        if (right.estimate().filter(p -> p.high() < GOOD_SHARE).isPresent()) {
            flags.add(QuestionFlag.OFTEN_WRONG);
        }
        discrimination.ifPresent(r -> {
            if (r.high() < 0) {
                flags.add(QuestionFlag.CHECK_KEY);
            } else if (r.high() < GOOD_DISCRIMINATION) {
                flags.add(QuestionFlag.STANDS_ALONE);
            }
        });
        return flags;
    }

    private List<OptionInsight> options(
            Question question, ItemCounts counts, @Nullable CorrectedKey corrected, int column) {
        return question.options().stream()
                .map(option -> {
                    boolean right = corrected == null ? option.key() : corrected.accepts(option.id());
                    Share chosen = counts.of(option.id());
                    boolean looked = !right
                            && chosen.allows(Evidence.ITEM_ANALYSIS)
                            && counts.right().proportion() < NEARLY_EVERYBODY;
                    return new OptionInsight(option, right, chosen, looked ? flags(option, chosen, column) : Set.of());
                })
                .toList();
    }

    private Set<OptionFlag> flags(Option option, Share chosen, int column) {
        var flags = EnumSet.noneOf(OptionFlag.class);
        if (chosen.wilson().high() < WORKING_OPTION) {
            flags.add(OptionFlag.HARDLY_CHOSEN);
        }
        OptionId id = option.id();
        if (compared.discrimination(column, id).filter(r -> r.low() > 0).isPresent()) {
            flags.add(OptionFlag.CHOSEN_BY_THE_BETTER);
        }
        return flags;
    }
}
