package app.foreword.learning;

import java.time.Instant;
import java.util.Set;

/**
 * What a patient said at one time about who helped.
 *
 * @param helpers empty where the patient took back what was said before
 */
public record HelpSaid(Set<Helper> helpers, Instant at) {}
