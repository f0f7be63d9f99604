package app.foreword.enrolment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an enrolment came about.
 *
 * @param enrolledBy the staff member's name; null where nobody is known
 * @param links oldest first, also those that work no more
 */
public record Beginnings(Instant enrolledAt, @Nullable String enrolledBy, List<LinkMade> links) {}
