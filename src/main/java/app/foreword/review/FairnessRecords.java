package app.foreword.review;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.review.FairnessRecord.Extension;
import app.foreword.review.FairnessRecord.PastWaiver;
import app.foreword.review.FairnessRecord.VersionMove;
import app.foreword.rights.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was granted, as stored. Rows are only ever added. */
@Repository
class FairnessRecords {

    private final JdbcClient jdbc;

    FairnessRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addExtension(EnrolmentId enrolment, LocalDate until, String reason, StaffId by, Instant at) {
        jdbc.sql("insert into extension (enrolment_id, until_day, reason, staff_id, given_at) values (?, ?, ?, ?, ?)")
                .params(enrolment.value(), until, reason, by.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Extension> extensions(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select x.*, s.display_name from extension x join staff s on s.id = x.staff_id
                        where x.enrolment_id = ? order by x.id desc
                        """)
                .param(enrolment.value())
                .query((row, number) -> new Extension(
                        row.getObject("until_day", LocalDate.class),
                        row.getString("reason"),
                        row.getString("display_name"),
                        instant(row, "given_at")))
                .list();
    }

    List<PastWaiver> pastWaivers(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select w.*, b.display_name as waived_name, e.display_name as ended_name from past_waiver w
                            join staff b on b.id = w.waived_by join staff e on e.id = w.ended_by
                        where w.enrolment_id = ? order by w.id desc
                        """)
                .param(enrolment.value())
                .query((row, number) -> new PastWaiver(
                        new Waiver(row.getString("reason"), row.getString("waived_name"), instant(row, "waived_at")),
                        row.getString("end_reason"),
                        row.getString("ended_name"),
                        instant(row, "ended_at")))
                .list();
    }

    List<VersionMove> moves(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select m.moved_at, m.for_paper, o.version as from_version, n.version as to_version, s.display_name
                        from version_move m
                            join module_version o on o.id = m.from_version_id
                            join module_version n on n.id = m.to_version_id
                            join staff s on s.id = m.staff_id
                        where m.enrolment_id = ? order by m.id desc
                        """)
                .param(enrolment.value())
                .query((row, number) -> new VersionMove(
                        row.getString("from_version"),
                        row.getString("to_version"),
                        row.getString("display_name"),
                        instant(row, "moved_at"),
                        row.getBoolean("for_paper")))
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
