package app.foreword.record;

import app.foreword.enrolment.EnrolmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a record says beside what a review shows. */
@Repository
class RecordRows {

    private final JdbcClient jdbc;

    RecordRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How an enrolment began.
     *
     * @param by the staff member's name; null where the program itself enrolled
     * @param digest of the version's files
     */
    record Beginning(Instant at, @Nullable String by, String digest) {}

    /** What was typed in from paper, by whom, and when. */
    record PaperEntry(String by, Instant at) {}

    Beginning beginning(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select e.enrolled_at, s.display_name, v.digest from enrolment e
                            join module_version v on v.id = e.module_version_id
                            left join staff s on s.id = e.enrolled_by
                        where e.id = ?
                        """)
                .param(enrolment.value())
                .query((row, index) -> new Beginning(
                        instant(row, "enrolled_at"), row.getString("display_name"), row.getString("digest")))
                .single();
    }

    List<PaperEntry> paperEntries(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select s.display_name, a.entered_at from answer a join staff s on s.id = a.entered_by
                        where a.enrolment_id = ? group by s.display_name, a.entered_at order by a.entered_at
                        """)
                .param(enrolment.value())
                .query((row, index) -> new PaperEntry(row.getString("display_name"), instant(row, "entered_at")))
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
