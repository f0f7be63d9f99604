package app.foreword.audit;

import java.util.List;
import java.util.Optional;

/**
 * Some rows of the trail.
 *
 * @param rows newest first
 * @param more whether there are older ones
 */
public record TracePage(List<TraceRow> rows, boolean more) {

    /** Where the next page begins; empty where there is none. */
    public Optional<TracePlace> next() {
        return more ? Optional.of(rows.getLast().place()) : Optional.empty();
    }
}
