package app.foreword.insight;

import app.foreword.content.ConceptId;
import app.foreword.content.Form;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.OptionId;
import app.foreword.content.QuestionId;
import app.foreword.content.SectionId;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.learning.CorrectedKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hands on the courses of a cohort one after the other; never more than {@link #MOST} of them, the newest. */
@Repository
class CourseRows {

    /** So many that a share is known to one in a hundred, and few enough that nobody waits for them. */
    static final int MOST = 10_000;

    /** PostgreSQL would put all rows into memory. */
    private static final int ROWS_AT_ONCE = 2_000;

    private static final OffsetDateTime EVER = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime NEVER = EVER.withYear(9999);

    private final JdbcClient jdbc;
    private final Clock clock;

    CourseRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The version and language of the newest enrolment; empty where there is none. */
    Optional<InsightQuery> newest() {
        return jdbc.sql("select module_version_id, language from enrolment order by id desc fetch first 1 row only")
                .query((row, index) -> new InsightQuery(
                        new ModuleVersionId(row.getLong(1)), Locale.forLanguageTag(row.getString(2)), null, null))
                .optional();
    }

    Cohort cohort(InsightQuery query, int most) {
        var parameters = new HashMap<String, Object>();
        parameters.put("version", query.version().value());
        parameters.put("language", query.language().toLanguageTag());
        parameters.put("from", startOf(query.from(), EVER));
        LocalDate last = query.to();
        parameters.put("to", startOf(last == null ? null : last.plusDays(1), NEVER));
        parameters.put("after", 0L);
        Optional<Long> newestLeftOut = jdbc.sql("select e.id from enrolment e where " + Cohort.CONDITION
                        + " order by e.id desc offset :most rows fetch next 1 rows only")
                .params(parameters)
                .param("most", most)
                .query(Long.class)
                .optional();
        newestLeftOut.ifPresent(id -> parameters.put("after", id));
        return new Cohort(Map.copyOf(parameters), newestLeftOut.isPresent());
    }

    /** To be called in a transaction: without one PostgreSQL would put all rows into memory. */
    void read(Cohort cohort, Map<QuestionId, CorrectedKey> keys, Duration quietAfter, Consumer<Course> use) {
        Instant activeSince = clock.instant().minus(quietAfter);
        var drafts = new HashMap<Long, CourseDraft>();
        each(cohort, """
                select e.id, e.state, e.started_at, e.finished_at, e.last_activity_at,
                    (select min(t.first_ordinal) from attempt t where t.enrolment_id = e.id) as again,
                    (select min(t.before_finished_at) from attempt t where t.enrolment_id = e.id and t.number = 2)
                        as first_finished_at from enrolment e
                where\
                """, "", row -> drafts.put(row.getLong("id"), draft(row, activeSince)));
        each(
                cohort,
                "select r.enrolment_id, r.section_id, r.event, r.happened_at from enrolment e "
                        + "join reading r on r.enrolment_id = e.id and r.attempt = 1 where",
                "",
                row -> {
                    CourseDraft draft = drafts.get(row.getLong("enrolment_id"));
                    // somebody may have been enrolled since the statement before
                    if (draft != null) {
                        boolean finished = row.getString("event").equals("FINISHED");
                        draft.add(new SectionId(row.getString("section_id")), finished, instant(row, "happened_at"));
                    }
                });
        each(cohort, """
                select a.enrolment_id, a.ordinal, a.question_id, a.concept_id, a.form, a.language, a.chosen, a.is_right,
                    a.sureness, a.answered_at, a.origin from enrolment e join answer a on a.enrolment_id = e.id
                where\
                """, " order by a.enrolment_id, a.ordinal", row -> {
            CourseDraft draft = drafts.get(row.getLong("enrolment_id"));
            if (draft != null && row.getInt("ordinal") < draft.again()) {
                draft.answers().add(answer(row, keys));
            }
        });
        drafts.values().forEach(draft -> use.accept(draft.course()));
    }

    private void each(Cohort cohort, String select, String order, RowCallbackHandler use) {
        jdbc.sql(select + " " + Cohort.CONDITION + order)
                .withFetchSize(ROWS_AT_ONCE)
                .params(cohort.parameters())
                .query(use);
    }

    private static CourseDraft draft(ResultSet row, Instant activeSince) throws SQLException {
        int again = row.getInt("again");
        boolean onlyOne = row.wasNull();
        var state = state(row, onlyOne);
        Instant active = instantOrNull(row, "last_activity_at");
        boolean quiet = state == EnrolmentState.IN_PROGRESS && active != null && active.isBefore(activeSince);
        return new CourseDraft(state, quiet, onlyOne ? Integer.MAX_VALUE : again);
    }

    /** Of the first attempt. Where another one follows, what the enrolment says is the state of that. */
    private static EnrolmentState state(ResultSet row, boolean onlyOne) throws SQLException {
        if (EnrolmentState.WAIVED.name().equals(row.getString("state"))) {
            return EnrolmentState.WAIVED;
        }
        if (!onlyOne) {
            return row.getObject("first_finished_at") != null ? EnrolmentState.FINISHED : EnrolmentState.IN_PROGRESS;
        }
        if (row.getObject("finished_at") != null) {
            return EnrolmentState.FINISHED;
        }
        return row.getObject("started_at") != null ? EnrolmentState.IN_PROGRESS : EnrolmentState.NOT_STARTED;
    }

    private static CourseAnswer answer(ResultSet row, Map<QuestionId, CorrectedKey> keys) throws SQLException {
        var question = new QuestionId(row.getString("question_id"));
        String chosen = row.getString("chosen");
        OptionId option = chosen == null ? null : new OptionId(chosen);
        CorrectedKey corrected = keys.get(question);
        return new CourseAnswer(
                question,
                new ConceptId(row.getString("concept_id")),
                Form.valueOf(row.getString("form")),
                Locale.forLanguageTag(row.getString("language")),
                option,
                corrected == null ? row.getBoolean("is_right") : corrected.accepts(option),
                "SURE".equals(row.getString("sureness")),
                instant(row, "answered_at"),
                "PAPER".equals(row.getString("origin")));
    }

    private OffsetDateTime startOf(@Nullable LocalDate day, OffsetDateTime otherwise) {
        return day == null
                ? otherwise
                : day.atStartOfDay(clock.getZone()).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : instant(row, column);
    }
}
