package app.foreword.learning;

import app.foreword.content.ModuleVersionId;
import app.foreword.enrolment.EnrolmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads answers with the version that was answered. It has no way to write: what is looked at stays as it is. */
@Repository
class ReplayRecords {

    private final JdbcClient jdbc;

    ReplayRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By ordinal. */
    List<Stored> answers(EnrolmentId enrolment) {
        return jdbc.sql("select * from answer where enrolment_id = ? order by ordinal")
                .param(enrolment.value())
                .query((row, number) -> new Stored(
                        new ModuleVersionId(row.getLong("module_version_id")),
                        AnswerRow.read(row, AnswerOrigin.valueOf(row.getString("origin"))),
                        judgedAt(row)))
                .list();
    }

    /** The first ordinal of the attempt to which an answer belongs. */
    int attemptBegins(EnrolmentId enrolment, int ordinal) {
        return jdbc.sql("select max(first_ordinal) from attempt where enrolment_id = ? and first_ordinal <= ?")
                .params(enrolment.value(), ordinal)
                .query((row, number) -> Math.max(1, row.getInt(1)))
                .single();
    }

    /** By ordinal; none where it is not a re-check of this enrolment. */
    List<Stored> answers(EnrolmentId enrolment, RecheckId recheck) {
        return jdbc.sql("""
                        select a.* from recheck_answer a join recheck r on r.id = a.recheck_id
                        where r.enrolment_id = ? and r.id = ? order by a.ordinal
                        """)
                .params(enrolment.value(), recheck.value())
                .query((row, number) -> new Stored(
                        new ModuleVersionId(row.getLong("module_version_id")),
                        AnswerRow.read(row, AnswerOrigin.SCREEN),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** How many ideas it asks; empty where it is not a re-check of this enrolment. */
    Optional<Integer> ideas(EnrolmentId enrolment, RecheckId recheck) {
        return jdbc.sql("select ideas from recheck where enrolment_id = ? and id = ?")
                .params(enrolment.value(), recheck.value())
                .query((row, number) -> row.getString(1).split(",").length)
                .optional();
    }

    /** What was answered on paper was judged when it was typed in. */
    private static Instant judgedAt(ResultSet row) throws SQLException {
        var typedIn = row.getObject("entered_at", OffsetDateTime.class);
        return (typedIn == null ? row.getObject("answered_at", OffsetDateTime.class) : typedIn).toInstant();
    }

    /** An answer as it is stored, and the version of the module that was on the screen. */
    record Stored(ModuleVersionId version, Answer answer, Instant judgedAt) {}
}
