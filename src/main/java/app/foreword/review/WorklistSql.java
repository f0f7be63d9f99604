package app.foreword.review;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import app.foreword.review.WorklistSlices.Slice;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statements of the worklist, in the SQL that H2 and PostgreSQL share. Limits stand in the text: a plan made for any
 * limit is one for a large one.
 */
final class WorklistSql {

    private static final String COLUMNS = """
            select e.id, e.module_version_id, e.language, e.treatment_date, e.state, e.understood, e.to_discuss,
                e.must_missed, e.talk_ideas, e.open_questions, e.needs_talk, e.signed_off, e.last_activity_at,
                p.given_name, p.family_name, p.number,
                case when e.talk_ideas is null and e.to_discuss > 0 and e.must_missed > 0 then (
                    select string_agg(a.concept_id, ',') from answer a
                    where a.enrolment_id = e.id and (a.form = 'B' or a.origin = 'PAPER')
                        and a.is_right = false) end as missed_twice
            """;

    /** In no order, with the parameter {@code ids}. */
    static final String ROWS = COLUMNS + "from enrolment e join patient p on p.id = e.patient_id where e.id in (:ids)";

    private final WorklistQuery query;
    private final List<Slice> slices;
    private final String column;

    WorklistSql(WorklistQuery query, LocalDate today) {
        this.query = query;
        slices = WorklistSlices.of(query, today);
        column = query.sort().column();
    }

    /** With the parameters {@code value} and {@code id} of the key. */
    String page(@Nullable WorklistKey after, int limit) {
        return """
                %s, s.slice_rank, s.sort_value
                from (select s.id, s.slice_rank, s.sort_value from (%s) s order by %s fetch first %d rows only) s
                    join enrolment e on e.id = s.id join patient p on p.id = e.patient_id
                order by %3$s""".formatted(COLUMNS.stripTrailing(), merged(after, limit), order(), limit);
    }

    /** Where the enrolments of some patients stand in the order, with the parameter {@code patients}. */
    String of() {
        return slices.stream()
                .map(slice -> "when %s then %d".formatted(slice.condition(), slice.rank()))
                .collect(joining(" ", "select e.id, case ", """
                         else -1 end as slice_rank, e.%s as sort_value from enrolment e
                        where e.patient_id in (:patients)""".formatted(column)));
    }

    /** The same order as the statements have, for keys. */
    Comparator<WorklistKey> keys() {
        Set<Integer> backwards =
                slices.stream().filter(Slice::backwards).map(Slice::rank).collect(toSet());
        var upwards = Comparator.comparing(WorklistKey::value, Comparator.nullsLast(WorklistSql::compare))
                .thenComparing(key -> key.enrolment().value());
        return Comparator.comparing(WorklistKey::rank)
                .thenComparing((one, other) ->
                        backwards.contains(one.rank()) ? upwards.compare(other, one) : upwards.compare(one, other));
    }

    private static int compare(Object one, Object other) {
        return switch (one) {
            case LocalDate date -> date.compareTo((LocalDate) other);
            case byte[] name -> Arrays.compareUnsigned(name, (byte[]) other);
            case Integer number -> number.compareTo((Integer) other);
            case OffsetDateTime time -> time.compareTo((OffsetDateTime) other);
            default -> throw new IllegalArgumentException("Nothing is ordered by " + one);
        };
    }

    /** A row for each filter but that for all, counted no further than the limit; where it is two slices, two rows. */
    static String counts(LocalDate today, int limit) {
        return Arrays.stream(WorklistFilter.values())
                .filter(filter -> filter != WorklistFilter.ALL)
                .flatMap(filter -> WorklistSlices.counted(filter, today).stream()
                        .map(condition -> """
                                (select '%s' as filter_name, count(*) as number from (
                                    select e.id from enrolment e where %s fetch first %d rows only) counted)""".formatted(filter, condition, limit)))
                .collect(joining(" union all "));
    }

    private String merged(@Nullable WorklistKey after, int limit) {
        return slices.stream()
                .flatMap(slice -> after(slice, after))
                .map(part -> "(select e.id, %d as slice_rank, e.%s as sort_value from enrolment e where %s%s)"
                        .formatted(part.slice().rank(), column, part.condition(), firstOf(part.slice(), limit)))
                .collect(joining(" union all "));
    }

    /** H2 sees that an index has the order only with the constant column in it. */
    private String firstOf(Slice slice, int limit) {
        if (gathered()) {
            return "";
        }
        String order = Stream.of("standing", column, "id")
                .map(each -> "e." + each + (slice.backwards() ? " desc" : ""))
                .collect(joining(", "));
        return " order by %s fetch first %d rows only".formatted(order, limit);
    }

    /** Who is treated soon is found by the date, and few enough to be put in another order all at once. */
    private boolean gathered() {
        return query.filter() == WorklistFilter.SOON && !column.equals("treatment_date");
    }

    /** Two parts where the list goes on within a slice: each is one range of the index, however many rows are equal. */
    private Stream<Part> after(Slice slice, @Nullable WorklistKey key) {
        if (key == null || slice.rank() > key.rank()) {
            return Stream.of(new Part(slice, slice.condition()));
        }
        if (slice.rank() < key.rank()) {
            return Stream.of();
        }
        String further = slice.backwards() ? "<" : ">";
        if (slice.missing()) {
            return Stream.of(new Part(slice, slice.condition() + " and e.id > :id"));
        }
        String value = " and e.%s ".formatted(column);
        return Stream.of(
                new Part(slice, slice.condition() + value + "= :value and e.id " + further + " :id"),
                new Part(slice, slice.condition() + value + further + " :value"));
    }

    private String order() {
        String ranks = slices.stream()
                .filter(Slice::backwards)
                .map(slice -> String.valueOf(slice.rank()))
                .distinct()
                .collect(joining(", "));
        if (ranks.isEmpty()) {
            return "s.slice_rank, s.sort_value, s.id";
        }
        return """
                s.slice_rank, case when s.slice_rank not in (%1$s) then s.sort_value end,
                case when s.slice_rank in (%1$s) then s.sort_value end desc,
                case when s.slice_rank in (%1$s) then s.id end desc, s.id""".formatted(ranks);
    }

    private record Part(Slice slice, String condition) {}
}
