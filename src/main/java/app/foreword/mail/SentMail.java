package app.foreword.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message to a patient, as staff see it.
 *
 * @param daysBefore of a reminder; null otherwise
 * @param at when it was sent, or else queued
 * @param address to which it went; null before the first try
 * @param problem of the last try; null where there was none
 */
public record SentMail(
        MailKind kind,
        @Nullable Integer daysBefore,
        MailState state,
        int tries,
        Instant at,
        @Nullable String address,
        @Nullable MailProblem problem) {}
