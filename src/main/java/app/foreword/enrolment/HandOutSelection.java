package app.foreword.enrolment;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who of those that have not finished gets a link.
 *
 * @param importId only those who came with this import; null for all
 * @param days only those who are treated from today to so many days on; null for all
 * @param again also those who have a link that works: it ends when they get another
 */
public record HandOutSelection(
        @Nullable Long importId, @Nullable Integer days, boolean again) implements Serializable {}
