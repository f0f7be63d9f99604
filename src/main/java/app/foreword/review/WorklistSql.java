package app.foreword.review;

import static java.util.stream.Collectors.joining;

import app.foreword.review.WorklistSlices.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The statements of the worklist, in the SQL that H2 and PostgreSQL share. */
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

    private final LocalDate today;
    private final WorklistQuery query;

    WorklistSql(LocalDate today, WorklistQuery query) {
        this.today = today;
        this.query = query;
    }

    /** With the parameters {@code offset}, {@code limit}, {@code end} (their sum), and {@code word0}, ... */
    String page() {
        return query.sort() == WorklistSort.NEEDS_ME ? whoNeedsMe() : sorted();
    }

    /** With the parameters {@code limit} and {@code word0}, ...; counts no further than the limit. */
    String count() {
        String part = conditions().stream()
                .map(condition -> "(select e.id from enrolment e where %s%s fetch first :limit rows only)"
                        .formatted(condition, named()))
                .collect(joining(" union all "));
        return "select count(*) from (select id from (%s) parts fetch first :limit rows only) counted".formatted(part);
    }

    private String whoNeedsMe() {
        String order = """
                order by s.slice_rank, case when not %1$s then s.treatment_date end,
                    case when %1$s then s.treatment_date end desc, case when %1$s then s.id end desc, s.id
                """.formatted(WorklistSlices.latestFirst("s.slice_rank"));
        return COLUMNS + """
                from (select s.id, s.slice_rank, s.treatment_date from (%s) s %s
                    offset :offset rows fetch next :limit rows only) s
                join enrolment e on e.id = s.id join patient p on p.id = e.patient_id
                """.formatted(query.words().isEmpty() ? firstOfEachSlice() : ranked(), order) + order;
    }

    private String firstOfEachSlice() {
        return slices().stream()
                .map(slice -> """
                (select e.id, %d as slice_rank, e.treatment_date from enrolment e where %s
                order by %s fetch first :end rows only)
                """.formatted(slice.rank(), slice.condition(), slice.order()))
                .collect(joining(" union all "));
    }

    /** A search reads all names anyway: better once than for each slice. */
    private String ranked() {
        String rank = slices().stream()
                .map(slice -> "when %s then %d".formatted(slice.condition(), slice.rank()))
                .collect(joining(" ", "case ", " end as slice_rank"));
        return "select e.id, %s, e.treatment_date from enrolment e where %s%s".formatted(rank, anyCondition(), named());
    }

    private String sorted() {
        return COLUMNS + " from enrolment e join patient p on p.id = e.patient_id where " + anyCondition() + named()
                + " order by " + columns() + ", e.id offset :offset rows fetch next :limit rows only";
    }

    private String anyCondition() {
        return conditions().stream().collect(joining(" or ", "(", ")"));
    }

    private List<String> conditions() {
        return query.filter() == WorklistFilter.ALL
                ? List.of("1 = 1")
                : slices().stream().map(Slice::condition).toList();
    }

    private String columns() {
        String direction = query.descending() ? " desc nulls last" : " asc nulls last";
        return switch (query.sort()) {
            case NEEDS_ME, TREATMENT -> "e.treatment_date" + direction;
            case PATIENT -> "lower(p.family_name)%1$s, lower(p.given_name)%1$s".formatted(direction);
            case STATUS -> statusRank() + direction + ", e.treatment_date nulls last";
            case UNDERSTOOD -> "e.understood" + direction;
            case LAST_ACTIVITY -> "e.last_activity_at" + direction;
        };
    }

    private static String statusRank() {
        return """
                case e.state when 'FINISHED' then
                    case when e.signed_off then 4 when e.needs_talk then 0 else 1 end
                when 'IN_PROGRESS' then 2 when 'NOT_STARTED' then 3 else 5 end""";
    }

    private List<Slice> slices() {
        return WorklistSlices.of(query.filter(), today);
    }

    /** The case is folded by the database on both sides: it and Java do not agree on every letter. */
    private String named() {
        if (query.words().isEmpty()) {
            return "";
        }
        return IntStream.range(0, query.words().size())
                .mapToObj(
                        "lower(n.given_name || ' ' || n.family_name || ' ' || n.number) like lower(:word%d) escape '!'"
                                ::formatted)
                .collect(joining(" and ", " and exists (select 1 from patient n where n.id = e.patient_id and ", ")"));
    }
}
