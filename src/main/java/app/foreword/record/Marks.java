package app.foreword.record;

import app.foreword.content.LearningModule;
import app.foreword.content.Option;
import app.foreword.content.OptionId;
import app.foreword.content.QuestionId;
import app.foreword.learning.Answer;
import app.foreword.learning.CorrectedKey;
import app.foreword.learning.Keys;
import app.foreword.learning.Results;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which answers to one version are right: as its key said when they were given, and as corrected since. The first follows
 * from the version itself, which never changes.
 */
record Marks(LearningModule module, Keys keys) {

    Map<QuestionId, CorrectedKey> corrections() {
        return keys.corrected();
    }

    /** @param chosen empty for "not sure yet" */
    boolean rightAsAnswered(QuestionId question, Optional<OptionId> chosen) {
        return chosen.flatMap(module.question(question)::option)
                .filter(Option::key)
                .isPresent();
    }

    boolean rightNow(QuestionId question, Optional<OptionId> chosen) {
        return keys.of(question)
                .map(key -> key.accepts(chosen.orElse(null)))
                .orElseGet(() -> rightAsAnswered(question, chosen));
    }

    boolean changes(Answer answer) {
        return rightNow(answer.question(), answer.chosen()) != rightAsAnswered(answer.question(), answer.chosen());
    }

    Results asAnswered(List<Answer> answers) {
        return Results.of(
                module,
                answers.stream()
                        .map(answer -> answer.marked(rightAsAnswered(answer.question(), answer.chosen())))
                        .toList());
    }

    Results now(List<Answer> answers) {
        return Results.of(
                module,
                answers.stream()
                        .map(answer -> answer.marked(rightNow(answer.question(), answer.chosen())))
                        .toList());
    }
}
