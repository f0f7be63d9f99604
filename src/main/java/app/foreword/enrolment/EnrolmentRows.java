package app.foreword.enrolment;

import app.foreword.content.ModuleVersionId;
import app.foreword.rights.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of enrolments. */
@Repository
class EnrolmentRows {

    private final JdbcClient jdbc;

    EnrolmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Enrolment get(EnrolmentId id) {
        return get("select * from enrolment where id = ?", id);
    }

    Enrolment lock(EnrolmentId id) {
        return get("select * from enrolment where id = ? for update", id);
    }

    boolean exists(PatientId patient, ModuleVersionId moduleVersion) {
        return jdbc.sql("select count(*) from enrolment where patient_id = ? and module_version_id = ?")
                        .params(patient.value(), moduleVersion.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    EnrolmentId add(PatientId patient, EnrolmentCheck.Checked checked, StaffId by, Instant now) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into enrolment (patient_id, module_version_id, language, treatment_date,
                            enrolled_by, enrolled_at, state)
                        values (:patient, :version, :language, :treatment, :by, :now, 'NOT_STARTED')
                        """)
                .param("patient", patient.value())
                .param("version", checked.moduleVersion().value())
                .param("language", checked.language().toLanguageTag())
                .param("treatment", checked.treatmentDate())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return new EnrolmentId(Keys.value(key));
    }

    void setTreatmentDate(EnrolmentId id, @Nullable LocalDate date) {
        jdbc.sql("update enrolment set treatment_date = :date where id = :id")
                .param("date", date)
                .param("id", id.value())
                .update();
    }

    void waive(EnrolmentId id, String reason, StaffId by, Instant now) {
        jdbc.sql("""
                        update enrolment
                        set state = 'WAIVED', waived_at = :now, waived_by = :by, waive_reason = :reason
                        where id = :id
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    void keepCounters(EnrolmentId id, KeptCounters kept) {
        jdbc.sql("""
                        update enrolment
                        set asked = :asked, first_try = :firstTry, understood = :understood,
                            to_discuss = :toDiscuss, must_missed = :mustMissed,
                            open_questions = :openQuestions, needs_talk = :needsTalk
                        where id = :id
                        """)
                .param("asked", kept.asked())
                .param("firstTry", kept.firstTry())
                .param("understood", kept.understood())
                .param("toDiscuss", kept.toDiscuss())
                .param("mustMissed", kept.mustMissed())
                .param("openQuestions", kept.openQuestions())
                .param("needsTalk", kept.needsTalk())
                .param("id", id.value())
                .update();
    }

    /** A waived enrolment stays waived, whatever its patient reads or answers afterwards. */
    void keepProgress(EnrolmentId id, EnrolmentState state, Instant now) {
        jdbc.sql("""
                        update enrolment
                        set state = case when state = 'WAIVED' then state else :state end,
                            started_at = case when :started then coalesce(started_at, :now) else started_at end,
                            finished_at = case when :finished then coalesce(finished_at, :now) else finished_at end,
                            last_activity_at = :now
                        where id = :id
                        """)
                .param("state", state.name())
                .param("started", state != EnrolmentState.NOT_STARTED)
                .param("finished", state == EnrolmentState.FINISHED)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void setLanguage(EnrolmentId id, Locale language) {
        jdbc.sql("update enrolment set language = ? where id = ?")
                .params(language.toLanguageTag(), id.value())
                .update();
    }

    void setSignedOff(EnrolmentId id, boolean signedOff) {
        jdbc.sql("update enrolment set signed_off = ? where id = ?")
                .params(signedOff, id.value())
                .update();
    }

    /** Days only move away: a promise already given for a later day stays. */
    void keepLinkUntil(EnrolmentId id, LocalDate day) {
        jdbc.sql("update enrolment set link_until = :day where id = :id and (link_until is null or link_until < :day)")
                .param("day", day)
                .param("id", id.value())
                .update();
    }

    /** Null where nothing was promised beyond the treatment date. */
    @Nullable
    LocalDate linkUntil(EnrolmentId id) {
        return jdbc.sql("select link_until from enrolment where id = ?")
                .param(id.value())
                .query((row, index) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    /** All of a patient, oldest first. */
    List<Enrolment> of(PatientId patient) {
        return jdbc.sql("select * from enrolment where patient_id = ? order by id")
                .param(patient.value())
                .query(EnrolmentRows::read)
                .list();
    }

    Beginnings beginnings(EnrolmentId id, List<LinkMade> links) {
        return jdbc.sql("""
                        select e.enrolled_at, s.display_name from enrolment e left join staff s on s.id = e.enrolled_by
                        where e.id = ?
                        """)
                .param(id.value())
                .query((row, index) -> new Beginnings(
                        row.getObject("enrolled_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name"),
                        links))
                .optional()
                .orElseThrow(() -> new NoSuchEnrolment("No enrolment " + id.value()));
    }

    private Enrolment get(String sql, EnrolmentId id) {
        return jdbc.sql(sql)
                .param(id.value())
                .query(EnrolmentRows::read)
                .optional()
                .orElseThrow(() -> new NoSuchEnrolment("No enrolment " + id.value()));
    }

    private static Enrolment read(ResultSet row, int index) throws SQLException {
        return new Enrolment(
                new EnrolmentId(row.getLong("id")),
                new PatientId(row.getLong("patient_id")),
                new ModuleVersionId(row.getLong("module_version_id")),
                Locale.forLanguageTag(row.getString("language")),
                row.getObject("treatment_date", LocalDate.class),
                EnrolmentState.valueOf(row.getString("state")),
                readKept(row),
                row.getBoolean("signed_off"),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                instant(row, "last_activity_at"));
    }

    private static KeptCounters readKept(ResultSet row) throws SQLException {
        return new KeptCounters(
                row.getInt("asked"),
                row.getInt("first_try"),
                row.getInt("understood"),
                row.getInt("to_discuss"),
                row.getInt("must_missed"),
                row.getInt("open_questions"),
                row.getBoolean("needs_talk"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
