package app.foreword.enrolment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a link was made, and since when it works no more because staff made it useless; null where they did not. */
public record LinkMade(Instant at, @Nullable Instant revokedAt) {}
