package app.foreword.learning;

import app.foreword.content.Option;
import app.foreword.content.OptionId;
import app.foreword.content.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The order in which a patient sees the options. It looks shuffled from one patient and question to the next, and is
 * the same again after a reload, on another device or after a restart, because it follows from who answers what.
 */
final class OptionOrder {

    private OptionOrder() {}

    static List<OptionId> of(Question question, long learner, int ordinal) {
        var options =
                new ArrayList<>(question.options().stream().map(Option::id).toList());
        if (!question.ordered()) {
            long seed = learner * 1_000_003L + ordinal;
            Collections.shuffle(options, new SplittableRandom(seed));
        }
        return List.copyOf(options);
    }
}
