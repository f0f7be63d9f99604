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
import java.util.function.Consumer;
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

    private static final int ROWS_AT_A_TIME = 500;

    private final JdbcClient jdbc;
    private final Modules modules;
    private final Clock clock;

    Worklist(JdbcClient jdbc, Modules modules, Clock clock) {
        this.jdbc = jdbc;
        this.modules = modules;
        this.clock = clock;
    }

    @ForReviewers
    public List<WorklistRow> page(WorklistQuery query, int offset, int limit) {
        return jdbc.sql(sql(query).page())
                .params(parameters(query, Map.of("offset", offset, "limit", limit, "end", offset + limit)))
                .query(this::row)
                .list();
    }

    /** Every row in the order of the list, one after the other: there may be a million. */
    @ForReviewers
    public void each(WorklistQuery query, Consumer<WorklistRow> reader) {
        var all = Map.<String, Object>of("offset", 0, "limit", Integer.MAX_VALUE, "end", Integer.MAX_VALUE);
        jdbc.sql(sql(query).page())
                .withFetchSize(ROWS_AT_A_TIME)
                .params(parameters(query, all))
                .query((ResultSet row) -> reader.accept(row(row, 0)));
    }

    /** Counted no further than {@link #COUNTED_UP_TO}. */
    @ForReviewers
    public int count(WorklistQuery query) {
        return jdbc.sql(sql(query).count())
                .params(parameters(query, Map.of("limit", COUNTED_UP_TO)))
                .query(Integer.class)
                .single();
    }

    @ForReviewers
    public WorklistCounts counts() {
        return new WorklistCounts(Arrays.stream(WorklistFilter.values())
                .collect(toMap(filter -> filter, filter -> count(WorklistQuery.DEFAULT.with(filter)))));
    }

    private WorklistSql sql(WorklistQuery query) {
        return new WorklistSql(LocalDate.now(clock), query);
    }

    private static Map<String, Object> parameters(WorklistQuery query, Map<String, Object> others) {
        var parameters = new HashMap<>(others);
        int words = 0;
        for (String word : query.words()) {
            parameters.put("word" + words++, "%" + word.replaceAll("[!%_]", "!$0") + "%");
        }
        return parameters;
    }

    private WorklistRow row(ResultSet row, int index) throws SQLException {
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

    /** Where they were not counted yet: a must-understand idea missed twice counts in both counters, but is one idea. */
    private static int ideas(ResultSet row, LearningModule module) throws SQLException {
        int counted = row.getInt("talk_ideas");
        if (!row.wasNull()) {
            return counted;
        }
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
}
