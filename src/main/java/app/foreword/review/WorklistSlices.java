package app.foreword.review;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The enrolments of a filter as slices that an index can each read in order, so that the first page costs the same
 * whether there are a hundred enrolments or a million. Within a rank, rows are ordered by treatment date.
 */
final class WorklistSlices {

    private static final List<Integer> LATEST_FIRST = List.of(2, 5, 6);

    private final LocalDate today;
    private final List<Slice> slices = new ArrayList<>();

    private WorklistSlices(LocalDate today) {
        this.today = today;
    }

    static List<Slice> of(WorklistFilter filter, LocalDate today) {
        var all = new WorklistSlices(today);
        for (WorklistStatus status : filter.statuses()) {
            switch (status) {
                case NEEDS_TALK, TO_SIGN_OFF -> all.needsStaff(status);
                case IN_PROGRESS, NOT_STARTED -> all.needsTime(status, filter == WorklistFilter.SOON);
                case REVIEWED, WAIVED -> all.done(status);
            }
        }
        return all.slices;
    }

    /** @return an SQL condition that is true for the ranks that run from the latest date backwards */
    static String latestFirst(String rank) {
        return LATEST_FIRST.stream().map(String::valueOf).collect(joining(", ", rank + " in (", ")"));
    }

    private void needsStaff(WorklistStatus status) {
        add(0, status, "treatment_date >= date '%s'".formatted(today));
        add(1, status, "treatment_date is null");
        add(2, status, "treatment_date < date '%s'".formatted(today));
    }

    private void needsTime(WorklistStatus status, boolean onlySoon) {
        LocalDate soon = today.plusDays(Worklist.SOON_DAYS);
        add(0, status, "treatment_date between date '%s' and date '%s'".formatted(today, soon));
        if (!onlySoon) {
            add(3, status, "treatment_date > date '%s'".formatted(soon));
            add(4, status, "treatment_date is null");
            add(5, status, "treatment_date < date '%s'".formatted(today));
        }
    }

    private void done(WorklistStatus status) {
        add(6, status, "treatment_date is not null");
        add(7, status, "treatment_date is null");
    }

    private void add(int rank, WorklistStatus status, String dates) {
        List<String> columns = columns(status);
        String order = Stream.concat(columns.stream(), Stream.of("treatment_date", "id"))
                .map(column -> "e.%s %s".formatted(column, LATEST_FIRST.contains(rank) ? "desc" : "asc"))
                .collect(joining(", "));
        for (String standing : standing(status)) {
            slices.add(new Slice(rank, "e.state = '%s'%s and e.%s".formatted(status.state(), standing, dates), order));
        }
    }

    /** One index range each: what is reviewed is two of them. */
    private static List<String> standing(WorklistStatus status) {
        return switch (status) {
            case NEEDS_TALK -> List.of(" and e.signed_off = false and e.needs_talk = true");
            case TO_SIGN_OFF -> List.of(" and e.signed_off = false and e.needs_talk = false");
            case REVIEWED ->
                List.of(
                        " and e.signed_off = true and e.needs_talk = true",
                        " and e.signed_off = true and e.needs_talk = false");
            case IN_PROGRESS, NOT_STARTED, WAIVED -> List.of("");
        };
    }

    /** The columns before the date in the index that serves a status; H2 sees the order only with all of them. */
    private static List<String> columns(WorklistStatus status) {
        return switch (status) {
            case NEEDS_TALK, TO_SIGN_OFF, REVIEWED -> List.of("state", "signed_off", "needs_talk");
            case IN_PROGRESS, NOT_STARTED, WAIVED -> List.of("state");
        };
    }

    /**
     * @param rank slices of a lower rank come first
     * @param condition in SQL, on the table {@code enrolment e}
     * @param order in SQL, as an index has it
     */
    record Slice(int rank, String condition, String order) {}
}
