package app.foreword.enrolment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link as far as it is stored: its secret is known to its holder only.
 *
 * @param revokedAt null where nobody ended it
 */
public record LinkState(
        LinkKind kind,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    public boolean isLive(Instant now) {
        return revokedAt == null && expiresAt.isAfter(now);
    }
}
