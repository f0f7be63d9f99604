package app.foreword.review;

import app.foreword.content.LearningModule;
import app.foreword.learning.Attempt;
import app.foreword.learning.Results;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An attempt to which a further one has put an end, as it was.
 *
 * @param number from 1
 * @param further the one that put an end to it
 * @param results by the keys that count now
 * @param asAnswered the results as they were when it ended, by what was said of each answer
 * @param answers by ordinal, each in the language in which it was given
 * @param talks what came of talking about its ideas, oldest first
 */
public record PastAttempt(
        int number,
        Attempt further,
        LearningModule module,
        Results results,
        Results asAnswered,
        List<AnsweredQuestion> answers,
        List<PastTalk> talks) {

    /** What came of talking about one idea at that time. */
    public record PastTalk(String idea, TalkClosing closing) {}

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(further.beforeStartedAt());
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(further.beforeFinishedAt());
    }
}
