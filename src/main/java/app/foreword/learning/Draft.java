package app.foreword.learning;

import java.time.Instant;

/**
 * What was typed last at a place and is not sent yet.
 *
 * @param text empty where there is nothing to keep
 */
public record Draft(String text, Instant typedAt) {}
