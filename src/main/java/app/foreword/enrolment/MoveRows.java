package app.foreword.enrolment;

import app.foreword.approval.VersionApproved;
import app.foreword.content.ModuleVersionId;
import app.foreword.rights.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom the approval of a newer version concerns, and their move to it. */
@Repository
class MoveRows {

    /** As long as a link lives without anybody's doing: longer, the patient has nothing to read it with. */
    static final int DAYS_AFTER_TREATMENT = 30;

    private static final int DAYS_WITHOUT_TREATMENT = 180;

    /** Not who is enrolled in the newer version already; of several enrolments of one patient the newest. */
    private static final String CONCERNED = """
            select e.id from enrolment e
            where e.state = :state and e.language = :language and e.module_version_id in (:older)
                and not exists (select 1 from enrolment n where n.patient_id = e.patient_id
                    and (n.module_version_id = :version or n.id > e.id and n.state = :state
                        and n.language = :language and n.module_version_id in (:older)))
            """;

    private final JdbcClient jdbc;

    MoveRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A further attempt stays on the version of the first one: they are looked at side by side. */
    List<EnrolmentId> notStarted(VersionApproved approved) {
        return concerned(
                        CONCERNED
                                + " and not exists (select 1 from attempt a where a.enrolment_id = e.id) order by e.id",
                        EnrolmentState.NOT_STARTED,
                        approved)
                .query((row, number) -> new EnrolmentId(row.getLong(1)))
                .list();
    }

    /** Whom it still serves: before the treatment, or not long after it. */
    List<EnrolmentId> finished(VersionApproved approved, LocalDate today, ZoneId zone) {
        return concerned(CONCERNED + """
                         and (e.treatment_date >= :treated
                            or e.treatment_date is null and e.finished_at >= :finished) order by e.id
                        """, EnrolmentState.FINISHED, approved)
                .param("treated", today.minusDays(DAYS_AFTER_TREATMENT))
                .param(
                        "finished",
                        today.minusDays(DAYS_WITHOUT_TREATMENT)
                                .atStartOfDay(zone)
                                .toOffsetDateTime())
                .query((row, number) -> new EnrolmentId(row.getLong(1)))
                .list();
    }

    /**
     * The versions that an enrolment had before it moved, newest move first. None where the patient was enrolled in it anew,
     * or where a further attempt keeps to the version of the first.
     */
    List<ModuleVersionId> movedFrom(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select m.from_version_id from version_move m join enrolment e on e.id = m.enrolment_id
                        where e.id = ? and m.from_version_id <> e.module_version_id
                            and not exists (select 1 from attempt a where a.enrolment_id = e.id)
                            and not exists (select 1 from enrolment n where n.patient_id = e.patient_id
                                and n.module_version_id = m.from_version_id)
                        group by m.from_version_id order by max(m.id) desc
                        """)
                .param(enrolment.value())
                .query((row, number) -> new ModuleVersionId(row.getLong(1)))
                .list();
    }

    /** @return false where the patient has started meanwhile */
    boolean move(EnrolmentId enrolment, ModuleVersionId version, StaffId by, Instant at) {
        return move(enrolment, version, by, at, false);
    }

    /** Back to the version of the pages on which the patient has answered. */
    boolean moveForPaper(EnrolmentId enrolment, ModuleVersionId version, StaffId by, Instant at) {
        return move(enrolment, version, by, at, true);
    }

    private boolean move(EnrolmentId enrolment, ModuleVersionId version, StaffId by, Instant at, boolean forPaper) {
        jdbc.sql("select id from enrolment where id = ? for update")
                .param(enrolment.value())
                .query(Long.class)
                .single();
        boolean noted = jdbc.sql("""
                        insert into version_move (enrolment_id, from_version_id, to_version_id, staff_id, moved_at, for_paper)
                        select e.id, e.module_version_id, ?, ?, ?, ? from enrolment e
                        where e.id = ? and e.state = 'NOT_STARTED'
                        """)
                        .params(version.value(), by.value(), at.atOffset(ZoneOffset.UTC), forPaper, enrolment.value())
                        .update()
                > 0;
        if (noted) {
            jdbc.sql("update enrolment set module_version_id = ? where id = ?")
                    .params(version.value(), enrolment.value())
                    .update();
        }
        return noted;
    }

    private JdbcClient.StatementSpec concerned(String sql, EnrolmentState state, VersionApproved approved) {
        return jdbc.sql(sql)
                .param("state", state.name())
                .param("language", approved.language().toLanguageTag())
                .param("version", approved.version().value())
                .param(
                        "older",
                        approved.older().stream().map(ModuleVersionId::value).toList());
    }
}
