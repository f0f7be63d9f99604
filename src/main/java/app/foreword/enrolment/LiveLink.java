package app.foreword.enrolment;

import java.time.Instant;

/** A link that is out in the world and works; what it says is known to its holder only. */
public record LiveLink(Instant createdAt, Instant expiresAt) {}
