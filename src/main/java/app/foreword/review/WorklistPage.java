package app.foreword.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Some rows of a worklist, in its order, and where it goes on. */
public final class WorklistPage {

    public static final WorklistPage EMPTY = new WorklistPage(List.of(), null);

    private final List<WorklistRow> rows;
    private final @Nullable WorklistKey next;

    WorklistPage(List<WorklistRow> rows, @Nullable WorklistKey next) {
        this.rows = List.copyOf(rows);
        this.next = next;
    }

    public List<WorklistRow> rows() {
        return rows;
    }

    public boolean hasMore() {
        return next != null;
    }

    Optional<WorklistKey> next() {
        return Optional.ofNullable(next);
    }
}
