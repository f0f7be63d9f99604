package app.foreword.enrolment;

import app.foreword.content.ModuleId;
import app.foreword.content.ModuleVersionId;
import app.foreword.rights.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of enrolments. */
@Repository
class EnrolmentRows {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    EnrolmentRows(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
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
                            enrolled_by, enrolled_at, state, name_key)
                        values (:patient, :version, :language, :treatment, :by, :now, 'NOT_STARTED', :name)
                        """)
                .param("patient", patient.value())
                .param("version", checked.moduleVersion().value())
                .param("language", checked.language().toLanguageTag())
                .param("treatment", checked.treatmentDate())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("name", nameKey(checked))
                .update(key, "id");
        return new EnrolmentId(Keys.value(key));
    }

    private static byte[] nameKey(EnrolmentCheck.Checked checked) {
        var person = checked.person();
        return new FoldedName(checked.number(), person.givenName(), person.familyName()).sortKey();
    }

    /** The same for many at once, whose patients are stored already; they came with that import. */
    void addAll(List<EnrolmentCheck.Checked> all, StaffId by, Instant now, long importId) {
        batches.batchUpdate(
                """
                insert into enrolment (patient_id, module_version_id, language, treatment_date,
                    enrolled_by, enrolled_at, state, name_key, import_id)
                values ((select id from patient where number = ?), ?, ?, ?, ?, ?, 'NOT_STARTED', ?, ?)
                """,
                all.stream()
                        .map(each -> new @Nullable Object[] {
                            each.number(),
                            each.moduleVersion().value(),
                            each.language().toLanguageTag(),
                            each.treatmentDate(),
                            by.value(),
                            now.atOffset(ZoneOffset.UTC),
                            nameKey(each),
                            importId
                        })
                        .toList());
    }

    /** In which modules these patients are, in whatever version, and when each is treated. */
    List<KnownEnrolment> of(Collection<PatientId> patients) {
        return jdbc.sql("""
                        select e.patient_id, v.module_id, e.treatment_date
                        from enrolment e join module_version v on v.id = e.module_version_id
                        where e.patient_id in (:patients)
                        """)
                .param("patients", patients.stream().map(PatientId::value).toList())
                .query((row, index) -> new KnownEnrolment(
                        new PatientId(row.getLong("patient_id")),
                        new ModuleId(row.getString("module_id")),
                        row.getObject("treatment_date", LocalDate.class)))
                .list();
    }

    /** An enrolment that an import meets. */
    record KnownEnrolment(
            PatientId patient, ModuleId module, @Nullable LocalDate treatmentDate) {}

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
                            open_questions = :openQuestions, talk_ideas = :talkIdeas, needs_talk = :needsTalk
                        where id = :id
                        """)
                .param("asked", kept.asked())
                .param("firstTry", kept.firstTry())
                .param("understood", kept.understood())
                .param("toDiscuss", kept.toDiscuss())
                .param("mustMissed", kept.mustMissed())
                .param("openQuestions", kept.openQuestions())
                .param("talkIdeas", kept.talkIdeas())
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

    List<Long> inState(ModuleVersionId version, EnrolmentState state) {
        return jdbc.sql("select id from enrolment where state = ? and module_version_id = ? order by id")
                .params(state.name(), version.value())
                .query(Long.class)
                .list();
    }

    /** Without anything that the patient did. */
    void finish(EnrolmentId id, Instant now) {
        jdbc.sql("""
                        update enrolment set state = case when state = 'WAIVED' then state else 'FINISHED' end,
                            finished_at = coalesce(finished_at, ?) where id = ?
                        """).params(now.atOffset(ZoneOffset.UTC), id.value()).update();
    }

    void setState(EnrolmentId id, EnrolmentState state) {
        jdbc.sql("update enrolment set state = ? where id = ?")
                .params(state.name(), id.value())
                .update();
    }

    /** For a further attempt: nothing of it is done yet. */
    void restart(EnrolmentId id) {
        jdbc.sql("update enrolment set state = 'NOT_STARTED', started_at = null, finished_at = null where id = ?")
                .param(id.value())
                .update();
    }

    /** Keeps the waiver as it stood, and frees the enrolment of it; the state is the caller's to set. */
    void endWaiver(EnrolmentId id, String reason, StaffId by, Instant now) {
        jdbc.sql("""
                        insert into past_waiver
                            (enrolment_id, reason, waived_by, waived_at, end_reason, ended_by, ended_at)
                        select e.id, e.waive_reason, e.waived_by, e.waived_at, ?, ?, ? from enrolment e where e.id = ?
                        """)
                .params(reason, by.value(), now.atOffset(ZoneOffset.UTC), id.value())
                .update();
        jdbc.sql("update enrolment set waived_at = null, waived_by = null, waive_reason = null where id = ?")
                .param(id.value())
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

    Instant enrolledAt(EnrolmentId id) {
        return jdbc.sql("select enrolled_at from enrolment where id = ?")
                .param(id.value())
                .query((row, index) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional()
                .orElseThrow(() -> new NoSuchEnrolment("No enrolment " + id.value()));
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
                row.getInt("talk_ideas"),
                row.getBoolean("needs_talk"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
