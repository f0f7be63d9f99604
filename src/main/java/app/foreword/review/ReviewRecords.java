package app.foreword.review;

import app.foreword.content.ConceptId;
import app.foreword.content.SectionId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.PatientQuestionId;
import app.foreword.review.TalkEntry.Subject;
import app.foreword.rights.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What staff did in a review, as stored. Rows are only ever added. */
@Repository
class ReviewRecords {

    private final JdbcClient jdbc;

    ReviewRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every closing, oldest first: of those about the same, the last one counts. */
    List<TalkClosed> closings(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select t.*, s.display_name, (select count(*) from attempt a
                            where a.enrolment_id = t.enrolment_id and a.started_at <= t.set_at) + 1 as attempt
                        from talk_outcome t join staff s on s.id = t.staff_id
                        where t.enrolment_id = ? order by t.id
                        """)
                .param(enrolment.value())
                .query((row, index) -> new TalkClosed(
                        subject(row),
                        new TalkClosing(
                                new TalkClosingId(row.getLong("id")),
                                TalkOutcome.valueOf(row.getString("outcome")),
                                row.getString("note"),
                                new StaffId(row.getLong("staff_id")),
                                row.getString("display_name"),
                                instant(row, "set_at")),
                        row.getInt("attempt")))
                .list();
    }

    void add(EnrolmentId enrolment, Subject subject, TalkOutcome outcome, String note, StaffId by, Instant at) {
        var columns = switch (subject) {
            case Subject.Idea(ConceptId concept) -> new SubjectColumns(concept.value(), null);
            case Subject.Question(PatientQuestionId question) -> new SubjectColumns(null, question.value());
        };
        jdbc.sql("""
                        insert into talk_outcome
                            (enrolment_id, concept_id, patient_question_id, outcome, note, staff_id, set_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        enrolment.value(),
                        columns.concept(),
                        columns.question(),
                        outcome.name(),
                        note,
                        by.value(),
                        utc(at)))
                .update();
    }

    List<StaffNote> notes(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select n.*, s.display_name from staff_note n join staff s on s.id = n.staff_id
                        where n.enrolment_id = ? order by n.id desc
                        """)
                .param(enrolment.value())
                .query((row, index) ->
                        new StaffNote(row.getString("text"), row.getString("display_name"), instant(row, "written_at")))
                .list();
    }

    void addNote(EnrolmentId enrolment, String text, StaffId by, Instant at) {
        jdbc.sql("insert into staff_note (enrolment_id, text, staff_id, written_at) values (?, ?, ?, ?)")
                .params(enrolment.value(), text, by.value(), utc(at))
                .update();
    }

    List<SignOff> signOffs(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select o.*, s.display_name from sign_off o join staff s on s.id = o.staff_id
                        where o.enrolment_id = ? order by o.id desc
                        """)
                .param(enrolment.value())
                .query((row, index) -> new SignOff(
                        SignOff.Event.valueOf(row.getString("event")),
                        row.getString("reason"),
                        new StaffId(row.getLong("staff_id")),
                        row.getString("display_name"),
                        instant(row, "happened_at")))
                .list();
    }

    void addSignOff(EnrolmentId enrolment, SignOff.Event event, String reason, StaffId by, Instant at) {
        jdbc.sql("insert into sign_off (enrolment_id, event, reason, staff_id, happened_at) values (?, ?, ?, ?, ?)")
                .params(enrolment.value(), event.name(), reason, by.value(), utc(at))
                .update();
    }

    List<SectionReading> readings(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select section_id, max(case event when 'OPENED' then happened_at end) as opened_at,
                            max(case event when 'FINISHED' then happened_at end) as finished_at,
                            max(case when event = 'FINISHED' and origin = 'PAPER' then 1 else 0 end) as on_paper
                        from reading r where enrolment_id = ? and attempt =
                            coalesce((select max(a.number) from attempt a where a.enrolment_id = r.enrolment_id), 1)
                        group by section_id order by min(happened_at), section_id
                        """)
                .param(enrolment.value())
                .query((row, index) -> new SectionReading(
                        new SectionId(row.getString("section_id")),
                        instantOrNull(row, "opened_at"),
                        instantOrNull(row, "finished_at"),
                        row.getInt("on_paper") == 1))
                .list();
    }

    Optional<Waiver> waiver(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select e.waive_reason, e.waived_at, s.display_name from enrolment e
                        join staff s on s.id = e.waived_by where e.id = ?
                        """)
                .param(enrolment.value())
                .query((row, index) -> new Waiver(
                        row.getString("waive_reason"), row.getString("display_name"), instant(row, "waived_at")))
                .optional();
    }

    private static Subject subject(ResultSet row) throws SQLException {
        String concept = row.getString("concept_id");
        return concept == null
                ? new Subject.Question(new PatientQuestionId(row.getLong("patient_question_id")))
                : new Subject.Idea(new ConceptId(concept));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : instant(row, column);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private record SubjectColumns(
            @Nullable String concept, @Nullable Long question) {}
}
