package app.foreword.insight;

import app.foreword.content.OptionId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key that staff found to be wrong, and what is right instead.
 *
 * @param right empty where the question itself was at fault, and every answer counts as right
 */
public record CorrectedKey(Set<OptionId> right, Instant at) {

    boolean isRight(@Nullable OptionId chosen) {
        return right.isEmpty() || (chosen != null && right.contains(chosen));
    }

    public boolean everyAnswer() {
        return right.isEmpty();
    }
}
