package app.foreword.learning;

import java.time.Duration;
import java.time.Instant;

/**
 * What was typed last at a place and is not sent yet.
 *
 * @param text empty where there is nothing to keep
 */
public record Draft(String text, Instant typedAt) {

    /** @param ago how long ago it was typed; a clock ahead makes it no newer than now */
    static Draft typed(String text, Duration ago, Instant now) {
        return new Draft(TypedText.cleaned(text), now.minus(ago.isNegative() ? Duration.ZERO : ago));
    }
}
