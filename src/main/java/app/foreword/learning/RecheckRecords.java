package app.foreword.learning;

import app.foreword.content.ConceptId;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.OptionId;
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

    RecheckRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of an enrolment, those taken back too, newest first. */
    public List<Recheck> all(EnrolmentId enrolment) {
        var answers = answers(enrolment);
        return jdbc.sql("""
                        select r.*, i.display_name as invited_name, w.display_name as withdrawn_name,
                            t.display_name as talked_name
                        from recheck r
                            left join staff i on i.id = r.invited_by
                            left join staff w on w.id = r.withdrawn_by
                            left join staff t on t.id = r.talked_by
                        where r.enrolment_id = ? order by r.id desc
                        """)
                .param(enrolment.value())
                .query((row, number) -> recheck(row, answers))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(
            EnrolmentId enrolment,
            @Nullable StaffId by,
            Instant at,
            LocalDate opensOn,
            LocalDate closesOn,
            List<ConceptId> ideas) {
        jdbc.sql("""
                        insert into recheck (enrolment_id, invited_by, invited_at, opens_on, closes_on, ideas)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        enrolment.value(),
                        by == null ? null : by.value(),
                        utc(at),
                        opensOn,
                        closesOn,
                        ideas.stream().map(ConceptId::value).collect(Collectors.joining(","))))
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

    private Map<RecheckId, List<Answer>> answers(EnrolmentId enrolment) {
        var answers = new HashMap<RecheckId, List<Answer>>();
        jdbc.sql("""
                        select a.* from recheck_answer a join recheck r on r.id = a.recheck_id
                        where r.enrolment_id = ? order by a.recheck_id, a.ordinal
                        """).param(enrolment.value()).query(row -> {
            answers.computeIfAbsent(new RecheckId(row.getLong("recheck_id")), id -> new ArrayList<>())
                    .add(AnswerRow.read(row));
        });
        return answers;
    }

    private static Recheck recheck(ResultSet row, Map<RecheckId, List<Answer>> answers) throws SQLException {
        var id = new RecheckId(row.getLong("id"));
        return new Recheck(
                id,
                new EnrolmentId(row.getLong("enrolment_id")),
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
