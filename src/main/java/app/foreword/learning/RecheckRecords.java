package app.foreword.learning;

import app.foreword.content.ConceptId;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.OptionId;
import app.foreword.content.QuestionId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.Recheck.ByStaff;
import app.foreword.rights.ForTheApplication;
import app.foreword.rights.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Re-checks as stored. Their answers are only ever added, in a table of their own. */
@Repository
@ForTheApplication(because = "read and written by services that have checked the right")
public class RecheckRecords {

    private final JdbcClient jdbc;
    private final KeyCorrectionRecords corrections;

    RecheckRecords(JdbcClient jdbc, KeyCorrectionRecords corrections) {
        this.jdbc = jdbc;
        this.corrections = corrections;
    }

    /** All of an enrolment, those taken back too, newest first. */
    public List<Recheck> all(EnrolmentId enrolment) {
        var answers = answers(enrolment);
        return jdbc.sql("""
                        select r.*, coalesce(r.asked_version_id, e.module_version_id) as version_id,
                            i.display_name as invited_name, w.display_name as withdrawn_name,
                            t.display_name as talked_name
                        from recheck r
                            join enrolment e on e.id = r.enrolment_id
                            left join staff i on i.id = r.invited_by
                            left join staff w on w.id = r.withdrawn_by
                            left join staff t on t.id = r.talked_by
                        where r.enrolment_id = ? order by r.id desc
                        """).param(enrolment.value()).query((row, number) -> recheck(row, answers)).list().stream()
                .map(this::judged)
                .toList();
    }

    /** The keys are read after the rows: a connection has one statement at a time. */
    private Recheck judged(Recheck recheck) {
        return recheck.answers().isEmpty() ? recheck : recheck.under(corrections.inForce(recheck.version()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(EnrolmentId enrolment, RecheckCause cause, Instant at, LocalDate opensOn, List<ConceptId> ideas) {
        jdbc.sql("""
                        insert into recheck (enrolment_id, kind, reason, asked_version_id, invited_by, invited_at,
                            opens_on, closes_on, ideas)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        enrolment.value(),
                        cause.kind().name(),
                        cause.reason(),
                        cause.versionOrNull() == null
                                ? null
                                : cause.versionOrNull().value(),
                        cause.byOrNull() == null ? null : cause.byOrNull().value(),
                        utc(at),
                        opensOn,
                        RecheckDays.closing(opensOn),
                        ideas.stream().map(ConceptId::value).collect(Collectors.joining(","))))
                .update();
    }

    /** Lets it stay open longer, or open again; never shorter. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepOpenUntil(RecheckId recheck, LocalDate day) {
        jdbc.sql("update recheck set closes_on = ? where id = ? and closes_on < ?")
                .params(day, recheck.value(), day)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(RecheckId recheck, ModuleVersionId version, Answer answer) {
        jdbc.sql("""
                        insert into recheck_answer (recheck_id, ordinal, module_version_id, language, question_id,
                            concept_id, form, options_shown, chosen, is_right, answered_at,
                            sureness)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        recheck.value(),
                        answer.ordinal(),
                        version.value(),
                        answer.language().toLanguageTag(),
                        answer.question().value(),
                        answer.concept().value(),
                        answer.form().name(),
                        answer.shown().stream().map(OptionId::value).collect(Collectors.joining(",")),
                        answer.chosen().map(OptionId::value).orElse(null),
                        answer.right(),
                        utc(answer.at()),
                        answer.sureness().map(Sureness::name).orElse(null)))
                .update();
    }

    /** @param finishedAt null while not every question has its answer */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(RecheckId recheck, boolean needsTalk, @Nullable Instant finishedAt) {
        jdbc.sql("update recheck set needs_talk = ?, finished_at = ? where id = ?")
                .params(Arrays.asList(needsTalk, finishedAt == null ? null : utc(finishedAt), recheck.value()))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(RecheckId recheck, StaffId by, Instant at) {
        jdbc.sql("update recheck set withdrawn_by = ?, withdrawn_at = ? where id = ?")
                .params(by.value(), utc(at), recheck.value())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void markTalked(RecheckId recheck, StaffId by, Instant at) {
        jdbc.sql("update recheck set talked_by = ?, talked_at = ?, needs_talk = false where id = ?")
                .params(by.value(), utc(at), recheck.value())
                .update();
    }

    /** Who has answered a question of these versions in a re-check. */
    List<EnrolmentId> asked(QuestionId question, List<ModuleVersionId> versions) {
        return jdbc.sql("""
                        select distinct r.enrolment_id from recheck_answer a join recheck r on r.id = a.recheck_id
                        where a.question_id = :question and a.module_version_id in (:versions)
                        """)
                .param("question", question.value())
                .param("versions", versions.stream().map(ModuleVersionId::value).toList())
                .query((row, number) -> new EnrolmentId(row.getLong(1)))
                .list();
    }

    /** Who was asked what has changed in a version, also where it was taken back. */
    Set<EnrolmentId> askedOf(ModuleVersionId version) {
        return Set.copyOf(jdbc.sql("select distinct enrolment_id from recheck where asked_version_id = ?")
                .param(version.value())
                .query((row, number) -> new EnrolmentId(row.getLong(1)))
                .list());
    }

    /** Whether each has something to talk about, as its answers count now. */
    @Transactional(propagation = Propagation.MANDATORY)
    void recount(EnrolmentId enrolment) {
        all(enrolment).stream()
                .filter(recheck -> recheck.talked() == null && recheck.withdrawn() == null)
                .forEach(recheck -> jdbc.sql("update recheck set needs_talk = ? where id = ?")
                        .params(
                                !recheck.toTalkAboutAgain().isEmpty(),
                                recheck.id().value())
                        .update());
    }

    private Map<RecheckId, List<Answer>> answers(EnrolmentId enrolment) {
        var answers = new HashMap<RecheckId, List<Answer>>();
        jdbc.sql("""
                        select a.* from recheck_answer a join recheck r on r.id = a.recheck_id
                        where r.enrolment_id = ? order by a.recheck_id, a.ordinal
                        """).param(enrolment.value()).query(row -> {
            answers.computeIfAbsent(new RecheckId(row.getLong("recheck_id")), id -> new ArrayList<>())
                    .add(AnswerRow.read(row, AnswerOrigin.SCREEN));
        });
        return answers;
    }

    private static Recheck recheck(ResultSet row, Map<RecheckId, List<Answer>> answers) throws SQLException {
        var id = new RecheckId(row.getLong("id"));
        return new Recheck(
                id,
                new EnrolmentId(row.getLong("enrolment_id")),
                RecheckKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                new ModuleVersionId(row.getLong("version_id")),
                row.getString("invited_name"),
                instant(row, "invited_at"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                Arrays.stream(row.getString("ideas").split(","))
                        .map(ConceptId::new)
                        .toList(),
                List.copyOf(answers.getOrDefault(id, List.of())),
                byStaff(row, "withdrawn"),
                byStaff(row, "talked"));
    }

    private static @Nullable ByStaff byStaff(ResultSet row, String what) throws SQLException {
        String name = row.getString(what + "_name");
        return name == null ? null : new ByStaff(name, instant(row, what + "_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
