package app.foreword.learning;

import app.foreword.content.OptionId;
import app.foreword.content.Question;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is right for a question whose key was found to be wrong.
 *
 * @param right the options that are right; empty where the question was at fault, and every answer counts as right
 * @param by the name of the staff member who corrected it
 */
public record CorrectedKey(Set<OptionId> right, String reason, String by, Instant at) {

    /** Nothing was measured, so that nothing is held against anybody: "not sure yet" counts as right, too. */
    public boolean atFault() {
        return right.isEmpty();
    }

    /** Whether it says something else than the question's own key; one that was taken back does not. */
    public boolean differsFrom(Question question) {
        return !right.equals(Set.of(question.key().id()));
    }

    /** @param chosen null for "not sure yet" */
    public boolean accepts(@Nullable OptionId chosen) {
        return atFault() || chosen != null && right.contains(chosen);
    }
}
