package app.foreword.review;

import app.foreword.enrolment.EnrolmentId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Some rows of a worklist, in its order, and where it goes on. */
public final class WorklistPage {

    public static final WorklistPage EMPTY = new WorklistPage(List.of(), null, List.of(), null);

    private final List<WorklistRow> rows;
    private final @Nullable WorklistKey next;
    private final List<EnrolmentId> rest;
    private final @Nullable WorklistFound found;

    private WorklistPage(
            List<WorklistRow> rows, @Nullable WorklistKey next, List<EnrolmentId> rest, @Nullable WorklistFound found) {
        this.rows = List.copyOf(rows);
        this.next = next;
        this.rest = List.copyOf(rest);
        this.found = found;
    }

    /** Of a list that goes on after a key, where it does. */
    static WorklistPage listed(List<WorklistRow> rows, @Nullable WorklistKey next) {
        return new WorklistPage(rows, next, List.of(), null);
    }

    /** Of a search, which knows what comes. */
    static WorklistPage found(List<WorklistRow> rows, List<EnrolmentId> rest, WorklistFound found) {
        return new WorklistPage(rows, null, rest, found);
    }

    public List<WorklistRow> rows() {
        return rows;
    }

    public boolean hasMore() {
        return next != null || !rest.isEmpty();
    }

    /** How many a search found; empty where nobody searched. */
    public Optional<WorklistFound> found() {
        return Optional.ofNullable(found);
    }

    Optional<WorklistKey> next() {
        return Optional.ofNullable(next);
    }

    List<EnrolmentId> rest() {
        return rest;
    }
}
