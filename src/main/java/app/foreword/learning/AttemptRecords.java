package app.foreword.learning;

import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.rights.ForTheApplication;
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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Further attempts as stored. Rows are only ever added; the first attempt has none. */
@Repository
@ForTheApplication(because = "read and written by services that have checked the right")
public class AttemptRecords {

    private final JdbcClient jdbc;

    AttemptRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    public List<Attempt> all(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select a.*, s.display_name from attempt a join staff s on s.id = a.staff_id
                        where a.enrolment_id = ? order by a.number
                        """)
                .param(enrolment.value())
                .query(AttemptRecords::attempt)
                .list();
    }

    /** The one that goes on now; a first attempt where there is no such enrolment. */
    Round now(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select e.finished_at,
                            (select max(a.number) from attempt a where a.enrolment_id = e.id) as number,
                            (select max(a.first_ordinal) from attempt a where a.enrolment_id = e.id) as first_ordinal
                        from enrolment e where e.id = ?
                        """)
                .param(enrolment.value())
                .query((row, index) -> new Round(
                        Math.max(1, row.getInt("number")),
                        Math.max(1, row.getInt("first_ordinal")) - 1,
                        row.getObject("finished_at") != null))
                .optional()
                .orElse(Round.FIRST);
    }

    /** From now on the answers after all that were given belong to a further attempt. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(Enrolment before, String reason, StaffId by, Instant at) {
        long enrolment = before.id().value();
        jdbc.sql("""
                        insert into attempt (enrolment_id, number, first_ordinal, reason, staff_id, started_at,
                            before_started_at, before_finished_at)
                        values (?, (select coalesce(max(number), 1) + 1 from attempt where enrolment_id = ?),
                            (select coalesce(max(ordinal), 0) + 1 from answer where enrolment_id = ?), ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        enrolment,
                        enrolment,
                        enrolment,
                        reason,
                        by.value(),
                        utc(at),
                        utcOrNull(before.startedAt()),
                        utcOrNull(before.finishedAt())))
                .update();
    }

    private static Attempt attempt(ResultSet row, int number) throws SQLException {
        return new Attempt(
                row.getInt("number"),
                row.getInt("first_ordinal"),
                row.getString("reason"),
                row.getString("display_name"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row, "before_started_at").orElse(null),
                instant(row, "before_finished_at").orElse(null));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static @Nullable OffsetDateTime utcOrNull(@Nullable Instant at) {
        return at == null ? null : utc(at);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
