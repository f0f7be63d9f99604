package app.foreword.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** The row after which a page of the trail goes on; rows that are added meanwhile move nothing. */
public record TracePlace(Instant at, long row) {

    private static final String BETWEEN = "_";

    /** Empty where an address says it wrong. */
    public static Optional<TracePlace> of(String words) {
        String[] parts = words.split(BETWEEN, 2);
        try {
            return parts.length == 2 && parts[1].matches("\\d{1,18}")
                    ? Optional.of(new TracePlace(Instant.parse(parts[0]), Long.parseLong(parts[1])))
                    : Optional.empty();
        } catch (DateTimeException madeUp) {
            return Optional.empty();
        }
    }

    /** For an address. */
    public String words() {
        return at + BETWEEN + row;
    }
}
