package app.foreword.review;

import static java.util.stream.Collectors.joining;

import app.foreword.review.WorklistSlices.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statements of the worklist, in the SQL that H2 and PostgreSQL share. Limits stand in the text: a plan made for any
 * limit is one for a large one.
 */
final class WorklistSql {

    private static final String ROWS = """
            select e.id, e.module_version_id, e.language, e.treatment_date, e.state, e.understood, e.to_discuss,
                e.must_missed, e.open_questions, e.needs_talk, e.signed_off, e.last_activity_at,
                p.given_name, p.family_name, p.number, s.slice_rank, s.sort_value,
                case when e.to_discuss > 0 and e.must_missed > 0 then (
                    select string_agg(a.concept_id, ',') from answer a
                    where a.enrolment_id = e.id and a.form = 'B' and a.is_right = false) end as missed_twice
            from (select s.id, s.slice_rank, s.sort_value from (%1$s) s %3$s order by %2$s fetch first %4$d rows only) s
                join enrolment e on e.id = s.id join patient p on p.id = e.patient_id
            order by %2$s""";

    private final WorklistQuery query;
    private final List<Slice> slices;
    private final String column;

    WorklistSql(WorklistQuery query, LocalDate today) {
        this.query = query;
        slices = WorklistSlices.of(query, today);
        column = query.sort().column();
    }

    /** With the parameters of {@link WorklistSearch}, and of the key {@code value} and {@code id}. */
    String page(@Nullable WorklistKey after, int limit) {
        if (query.search().isEmpty()) {
            return ROWS.formatted(merged(after, limit), order(), "", limit);
        }
        return ROWS.formatted(found(), order(), after == null ? "" : "where " + beyond(after), limit);
    }

    /** Counts no further than the limit. */
    String count(int limit) {
        String parts = query.search().isEmpty()
                ? slices.stream()
                        .map(slice -> "(select e.id from enrolment e where %s fetch first %d rows only)"
                                .formatted(slice.condition(), limit))
                        .collect(joining(" union all "))
                : found();
        return "select count(*) from (select id from (%s) parts fetch first %d rows only) counted"
                .formatted(parts, limit);
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

    private String found() {
        String ranks = slices.stream()
                .map(slice -> "when %s then %d".formatted(slice.condition(), slice.rank()))
                .collect(joining(" ", "case ", " end"));
        String any = slices.stream().map(Slice::condition).collect(joining(" or ", "(", ")"));
        return """
                select e.id, %s as slice_rank, e.%s as sort_value
                from (select distinct patient_id from (%s) w) f join enrolment e on e.patient_id = f.patient_id
                where %s""".formatted(ranks, column, WorklistSearch.of(query).patients(), any);
    }

    /** What was found is not many: no index is asked. */
    private String beyond(WorklistKey key) {
        var slice = slices.stream().filter(each -> each.rank() == key.rank()).findFirst();
        String further = slice.isPresent() && slice.get().backwards() ? "<" : ">";
        String within = key.value() == null
                ? "s.id > :id"
                : "(s.sort_value %1$s :value or (s.sort_value = :value and s.id %1$s :id))".formatted(further);
        return "s.slice_rank > %1$d or (s.slice_rank = %1$d and %2$s)".formatted(key.rank(), within);
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
