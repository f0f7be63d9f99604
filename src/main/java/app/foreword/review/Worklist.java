package app.foreword.review;

import static java.util.stream.Collectors.toMap;

import app.foreword.content.ConceptId;
import app.foreword.content.LearningModule;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.rights.ForReviewers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All enrolments as staff look through them. */
@Service
@Transactional(readOnly = true)
public class Worklist {

    /** A patient who has not finished this many days before the treatment may need a call. */
    public static final int SOON_DAYS = 7;

    /** Nobody acts on the difference between a thousand and a million, and counting a million is slow. */
    public static final int COUNTED_UP_TO = 1000;

    /** A search for less than a name finds more patients than anybody looks through. */
    public static final int LOOKED_THROUGH = 1000;

    private final JdbcClient jdbc;
    private final Modules modules;
    private final Clock clock;

    Worklist(JdbcClient jdbc, Modules modules, Clock clock) {
        this.jdbc = jdbc;
        this.modules = modules;
        this.clock = clock;
    }

    @ForReviewers
    public WorklistPage first(WorklistQuery query, int limit) {
        return read(query, null, limit);
    }

    /** What comes after a page, in the same order; costs the same wherever that is. */
    @ForReviewers
    public WorklistPage after(WorklistPage page, WorklistQuery query, int limit) {
        return page.next().map(key -> read(query, key, limit)).orElse(WorklistPage.EMPTY);
    }

    @ForReviewers
    public WorklistFound count(WorklistQuery query) {
        var search = WorklistSearch.of(query);
        boolean cut = !query.search().isEmpty() && number(search.cut(), search.parameters()) > LOOKED_THROUGH;
        return new WorklistFound(number(sql(query).count(COUNTED_UP_TO), search.parameters()), cut);
    }

    @ForReviewers
    public WorklistCounts counts() {
        return new WorklistCounts(Arrays.stream(WorklistFilter.values())
                .collect(toMap(filter -> filter, filter -> number(
                        sql(WorklistQuery.DEFAULT.with(filter)).count(COUNTED_UP_TO), Map.of()))));
    }

    private WorklistPage read(WorklistQuery query, @Nullable WorklistKey after, int limit) {
        var parameters = new HashMap<>(WorklistSearch.of(query).parameters());
        if (after != null) {
            parameters.put("id", after.enrolment().value());
            if (after.value() != null) {
                parameters.put("value", after.value());
            }
        }
        var read = jdbc.sql(sql(query).page(after, limit + 1))
                .params(parameters)
                .query((row, index) -> new Read(row(row), key(row, query.sort())))
                .list();
        var shown = read.subList(0, Math.min(limit, read.size()));
        return new WorklistPage(
                shown.stream().map(Read::row).toList(),
                read.size() > limit ? shown.getLast().key() : null);
    }

    private int number(String sql, Map<String, Object> parameters) {
        return jdbc.sql(sql).params(parameters).query(Integer.class).single();
    }

    private WorklistSql sql(WorklistQuery query) {
        return new WorklistSql(query, LocalDate.now(clock));
    }

    private static WorklistKey key(ResultSet row, WorklistSort sort) throws SQLException {
        Object value = switch (sort) {
            case NEEDS_ME, TREATMENT, STATUS -> row.getObject("sort_value", LocalDate.class);
            case PATIENT -> row.getBytes("sort_value");
            case UNDERSTOOD -> row.getInt("sort_value");
            case LAST_ACTIVITY -> row.getObject("sort_value", OffsetDateTime.class);
        };
        return new WorklistKey(row.getInt("slice_rank"), value, new EnrolmentId(row.getLong("id")));
    }

    private WorklistRow row(ResultSet row) throws SQLException {
        LearningModule module = modules.get(
                new ModuleVersionId(row.getLong("module_version_id")),
                Locale.forLanguageTag(row.getString("language")));
        var lastActivity = row.getObject("last_activity_at", OffsetDateTime.class);
        return new WorklistRow(
                new EnrolmentId(row.getLong("id")),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("number"),
                row.getObject("treatment_date", LocalDate.class),
                WorklistStatus.of(
                        EnrolmentState.valueOf(row.getString("state")),
                        row.getBoolean("needs_talk"),
                        row.getBoolean("signed_off")),
                row.getInt("understood"),
                module.concepts().size(),
                ideas(row, module),
                row.getInt("open_questions"),
                lastActivity == null ? null : lastActivity.toInstant());
    }

    /** A must-understand idea missed twice counts in both counters, but is one idea to talk about. */
    private static int ideas(ResultSet row, LearningModule module) throws SQLException {
        int sum = row.getInt("to_discuss") + row.getInt("must_missed");
        return sum - countMustUnderstand(row.getString("missed_twice"), module);
    }

    private static int countMustUnderstand(@Nullable String concepts, LearningModule module) {
        if (concepts == null) {
            return 0;
        }
        var ids = List.of(concepts.split(","));
        return (int) ids.stream()
                .filter(id -> module.concept(new ConceptId(id)).mustUnderstand())
                .count();
    }

    private record Read(WorklistRow row, WorklistKey key) {}
}
