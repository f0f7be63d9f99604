package app.foreword.learning;

import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.content.QuestionId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is right in one version: its own keys, but for the questions whose key was corrected. The only place where an
 * answer is judged.
 */
public record Keys(Map<QuestionId, CorrectedKey> corrected) {

    /** As the authors wrote them. */
    public static final Keys OWN = new Keys(Map.of());

    public Optional<CorrectedKey> of(QuestionId question) {
        return Optional.ofNullable(corrected.get(question));
    }

    /** @param chosen one of the question's options; null for "not sure yet" */
    boolean accept(Question question, @Nullable OptionId chosen) {
        return of(question.id())
                .map(key -> key.accepts(chosen))
                .orElseGet(() -> question.key().id().equals(chosen));
    }

    /** The same answer as it counts now. What the patient was told stays in it. */
    public Answer judge(Answer answer) {
        return of(answer.question()).map(answer::under).orElse(answer);
    }
}
