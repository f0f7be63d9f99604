package app.foreword.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a passage rests on.
 *
 * @param id e.g. {@code S5}
 * @param address where it can be read; null where it stands nowhere on the web
 * @param kind of study or text, e.g. randomized trial
 * @param size e.g. 24 people
 * @param found what it found, for staff in the author's language
 * @param use the status of the product and use that it speaks of
 * @param read what the writers had before them
 * @param reviewBy the day on which someone should look whether it still holds
 * @param inShort what patients read under "How do we know?"
 */
public record Source(
        String id,
        String citation,
        @Nullable String address,
        String kind,
        String size,
        String found,
        UseStatus use,
        ReadFrom read,
        LocalDate reviewBy,
        String inShort) {

    /** Whether a regulator has approved what the source speaks of. */
    public enum UseStatus {
        APPROVED,
        OFF_LABEL,
        UNAPPROVED,
        /** It speaks of no product. */
        NONE
    }

    /** What the writers read. */
    public enum ReadFrom {
        PRIMARY,
        /** A news item, a data base or another text about it. */
        SECONDARY
    }

    /** @param today in the clinic's time zone */
    public boolean isDue(LocalDate today) {
        return reviewBy.isBefore(today);
    }
}
