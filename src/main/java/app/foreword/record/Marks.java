package app.foreword.record;

import app.foreword.content.LearningModule;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Option;
import app.foreword.content.OptionId;
import app.foreword.content.PublishedVersion;
import app.foreword.content.QuestionId;
import app.foreword.learning.Answer;
import app.foreword.learning.Results;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which answers to one version are right: as its key said when they were given, and as corrected since. The first follows
 * from the version itself, which never changes.
 */
record Marks(LearningModule module, Map<QuestionId, KeyCorrection> corrections) {

    /**
     * @param all corrections, oldest first: the newest for a question counts
     * @param versions of all modules, newest first
     */
    static Marks of(
            LearningModule module, ModuleVersionId version, List<KeyCorrection> all, List<PublishedVersion> versions) {
        var ids = versions.stream()
                .filter(each -> each.module().equals(module.id()))
                .map(PublishedVersion::id)
                .toList();
        var counting = new HashMap<QuestionId, KeyCorrection>();
        all.stream()
                .filter(each -> ids.contains(each.from()) && ids.indexOf(each.from()) >= ids.indexOf(version))
                .forEach(each -> counting.put(each.question(), each));
        return new Marks(module, Map.copyOf(counting));
    }

    /** @param chosen empty for "not sure yet" */
    boolean rightAsAnswered(QuestionId question, Optional<OptionId> chosen) {
        return chosen.flatMap(module.question(question)::option)
                .filter(Option::key)
                .isPresent();
    }

    boolean rightNow(QuestionId question, Optional<OptionId> chosen) {
        KeyCorrection correction = corrections.get(question);
        return correction == null ? rightAsAnswered(question, chosen) : correction.makesRight(chosen);
    }

    boolean rightAsAnswered(Answer answer) {
        return rightAsAnswered(answer.question(), answer.chosen());
    }

    boolean rightNow(Answer answer) {
        return rightNow(answer.question(), answer.chosen());
    }

    boolean changes(Answer answer) {
        return rightNow(answer) != rightAsAnswered(answer);
    }

    Results asAnswered(List<Answer> answers) {
        return Results.of(
                module,
                answers.stream()
                        .map(answer -> answer.marked(rightAsAnswered(answer)))
                        .toList());
    }

    Results now(List<Answer> answers) {
        return Results.of(
                module,
                answers.stream().map(answer -> answer.marked(rightNow(answer))).toList());
    }
}
