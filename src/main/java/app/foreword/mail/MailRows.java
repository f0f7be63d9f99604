package app.foreword.mail;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.rights.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of messages. */
@Repository
class MailRows {

    /** A message whose time has come. */
    record Due(
            long id,
            EnrolmentId enrolment,
            MailKind kind,
            @Nullable LocalDate treatmentDate,
            int tries,
            @Nullable StaffId queuedBy) {}

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that waits already is not queued twice. */
    void addLink(EnrolmentId enrolment, StaffId by, Instant now) {
        jdbc.sql("""
                        insert into mail (enrolment_id, kind, queued_at, queued_by, state, due_at)
                        select :enrolment, 'LINK', :now, :by, 'QUEUED', :now
                        where not exists (select 1 from mail
                            where enrolment_id = :enrolment and kind = 'LINK' and state = 'QUEUED')
                        """)
                .param("enrolment", enrolment.value())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Once for each mark and treatment date; whoever was enrolled later than the mark has just got the link. */
    void addReminders(int mark, LocalDate treatment, Instant enrolledBefore, Instant now) {
        jdbc.sql("""
                        insert into mail (enrolment_id, kind, treatment_date, days_before, queued_at, state, due_at)
                        select e.id, 'REMINDER', e.treatment_date, :mark, :now, 'QUEUED', :now
                        from enrolment e join patient p on p.id = e.patient_id
                        where e.state in ('NOT_STARTED', 'IN_PROGRESS') and p.email is not null
                            and e.treatment_date = :treatment and e.enrolled_at < :before
                            and not exists (select 1 from mail m where m.enrolment_id = e.id
                                and m.treatment_date = e.treatment_date and m.days_before = :mark)
                        """)
                .param("mark", mark)
                .param("treatment", treatment)
                .param("before", enrolledBefore.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Due> due(Instant now, boolean reminders, int most) {
        return jdbc.sql("""
                        select id, enrolment_id, kind, treatment_date, tries, queued_by from mail
                        where state = 'QUEUED' and due_at <= ? and (kind = 'LINK' or ?)
                        order by due_at, id limit ?
                        """)
                .params(now.atOffset(ZoneOffset.UTC), reminders, most)
                .query(MailRows::due)
                .list();
    }

    /** @return false where another one has it already */
    boolean claim(long id, @Nullable String address) {
        return jdbc.sql("""
                        update mail set state = 'SENDING', tries = tries + 1, address = :address
                        where id = :id and state = 'QUEUED'
                        """).param("address", address).param("id", id).update() == 1;
    }

    void sent(long id, Instant now) {
        jdbc.sql("update mail set state = 'SENT', sent_at = ?, problem = null where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void again(long id, MailProblem problem, Instant due) {
        jdbc.sql("update mail set state = 'QUEUED', problem = ?, due_at = ? where id = ?")
                .params(problem.name(), due.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void failed(long id, MailProblem problem) {
        jdbc.sql("update mail set state = 'FAILED', problem = ? where id = ?")
                .params(problem.name(), id)
                .update();
    }

    void cancel(long id) {
        jdbc.sql("update mail set state = 'CANCELLED' where id = ?").param(id).update();
    }

    /** Those that were being sent when the program ended. */
    void stopped() {
        jdbc.sql("update mail set state = 'FAILED', problem = 'STOPPED' where state = 'SENDING'")
                .update();
    }

    List<SentMail> of(EnrolmentId enrolment) {
        return jdbc.sql("select * from mail where enrolment_id = ? order by id desc")
                .param(enrolment.value())
                .query(MailRows::read)
                .list();
    }

    private static Due due(ResultSet row, int index) throws SQLException {
        long by = row.getLong("queued_by");
        return new Due(
                row.getLong("id"),
                new EnrolmentId(row.getLong("enrolment_id")),
                MailKind.valueOf(row.getString("kind")),
                row.getObject("treatment_date", LocalDate.class),
                row.getInt("tries"),
                by == 0 ? null : new StaffId(by));
    }

    private static SentMail read(ResultSet row, int index) throws SQLException {
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        var at = sent == null ? row.getObject("queued_at", OffsetDateTime.class) : sent;
        return new SentMail(
                MailKind.valueOf(row.getString("kind")),
                row.getObject("days_before", Integer.class),
                MailState.valueOf(row.getString("state")),
                row.getInt("tries"),
                at.toInstant(),
                row.getString("address"),
                Optional.ofNullable(row.getString("problem"))
                        .map(MailProblem::valueOf)
                        .orElse(null));
    }
}
