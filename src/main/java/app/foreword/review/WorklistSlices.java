package app.foreword.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The enrolments of a filter as slices of one state each, so that an index has each slice in the order asked for, and the
 * first page costs the same whether there are a hundred enrolments or a million.
 */
final class WorklistSlices {

    /** Of who is treated already, and of who is done, the latest comes first. */
    private static final Set<Integer> LATEST_FIRST = Set.of(2, 5, 6);

    private final WorklistQuery query;
    private final LocalDate today;
    private final List<Slice> slices = new ArrayList<>();

    private WorklistSlices(WorklistQuery query, LocalDate today) {
        this.query = query;
        this.today = today;
    }

    static List<Slice> of(WorklistQuery query, LocalDate today) {
        var all = new WorklistSlices(query, today);
        for (WorklistStatus status : query.filter().statuses()) {
            if (query.sort() == WorklistSort.NEEDS_ME) {
                all.addByNeed(status);
            } else {
                all.addByColumn(status);
            }
        }
        return all.slices;
    }

    /** In SQL, on the table {@code enrolment e}; each is one range of an index. */
    static List<String> counted(WorklistFilter filter, LocalDate today) {
        String range = filter == WorklistFilter.SOON ? " and e." + untilSoon(today) : "";
        return filter.statuses().stream()
                .map(status -> "e.standing = " + status.ordinal() + range)
                .toList();
    }

    private void addByNeed(WorklistStatus status) {
        switch (status) {
            case NEEDS_TALK, TO_SIGN_OFF -> {
                add(0, status, "treatment_date >= date '%s'".formatted(today));
                add(1, status, null);
                add(2, status, "treatment_date < date '%s'".formatted(today));
            }
            case IN_PROGRESS, NOT_STARTED -> {
                add(0, status, untilSoon(today));
                if (query.filter() != WorklistFilter.SOON) {
                    add(3, status, "treatment_date > date '%s'".formatted(today.plusDays(Worklist.SOON_DAYS)));
                    add(4, status, null);
                    add(5, status, "treatment_date < date '%s'".formatted(today));
                }
            }
            case REVIEWED, WAIVED -> {
                add(6, status, "treatment_date is not null");
                add(7, status, null);
            }
        }
    }

    /** What is missing comes last, whichever way the column runs. */
    private void addByColumn(WorklistStatus status) {
        String column = query.sort().column();
        int rank = query.sort() == WorklistSort.STATUS ? 2 * place(status) : 0;
        if (query.filter() == WorklistFilter.SOON) {
            add(
                    rank,
                    status,
                    untilSoon(today) + (query.sort().canBeMissing() ? " and e." + column + " is not null" : ""));
            addMissing(rank, status, " and e." + untilSoon(today));
        } else {
            add(rank, status, column + " is not null");
            addMissing(rank, status, "");
        }
    }

    private void addMissing(int rank, WorklistStatus status, String besides) {
        if (query.sort().canBeMissing()) {
            slices.add(new Slice(rank + 1, status, query.sort().column() + " is null" + besides, false, true));
        }
    }

    private void add(int rank, WorklistStatus status, @Nullable String range) {
        slices.add(new Slice(
                rank,
                status,
                range == null ? "treatment_date is null" : range,
                range != null && backwards(rank),
                range == null));
    }

    private int place(WorklistStatus status) {
        return query.descending() ? WorklistStatus.values().length - status.ordinal() : status.ordinal();
    }

    private boolean backwards(int rank) {
        return switch (query.sort()) {
            case NEEDS_ME -> LATEST_FIRST.contains(rank);
            case STATUS -> false;
            case PATIENT, TREATMENT, UNDERSTOOD, LAST_ACTIVITY -> query.descending();
        };
    }

    private static String untilSoon(LocalDate today) {
        return "treatment_date between date '%s' and date '%s'".formatted(today, today.plusDays(Worklist.SOON_DAYS));
    }

    /**
     * @param rank slices of a lower rank come first; those of one rank are merged
     * @param range in SQL, what follows the alias of the table {@code enrolment e}
     * @param backwards whether the column, and with it the ids, run downwards
     * @param missing whether the column is null in all of it
     */
    record Slice(int rank, WorklistStatus status, String range, boolean backwards, boolean missing) {

        String condition() {
            return "e.standing = %d and e.%s".formatted(status.ordinal(), range);
        }
    }
}
