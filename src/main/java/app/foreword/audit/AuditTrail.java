package app.foreword.audit;

import app.foreword.rights.ForTheApplication;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes the trail, in the caller's transaction: what is rolled back has not happened. */
@Repository
@ForTheApplication(because = "everything that is done leaves a row, also what the program or somebody unknown does")
public class AuditTrail {

    /** A longer detail is cut: the trail says what happened, not every word of it. */
    static final int LONGEST_DETAIL = 1000;

    private static final int AT_ONCE = 5000;

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes what the staff member who is signed in did, or the program where nobody is.
     *
     * @param detail what cannot be told from the action, e.g. {@link AuditDetail}; may be empty. Never a patient's name, what
     *     was searched for, the name of a file somebody chose, or words about one: the row outlives the patient's data
     */
    @Transactional
    public void add(AuditAction action, AuditSubject subject, String detail) {
        add(action, subject, detail, signedIn());
    }

    /**
     * The same in somebody's name, where the request does not run in it yet or any more.
     *
     * @param by null for the program itself
     */
    @Transactional
    public void add(AuditAction action, AuditSubject subject, String detail, @Nullable StaffId by) {
        jdbc.sql("""
                        insert into audit_event
                            (happened_at, staff_id, action, patient_id, enrolment_id, about_staff_id, detail)
                        values (?, ?, ?, coalesce(cast(? as bigint), (select e.patient_id from enrolment e where e.id = ?)),
                            ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by == null ? null : by.value(),
                        action.name(),
                        subject.patient(),
                        subject.enrolment(),
                        subject.enrolment(),
                        subject.staff() == null ? null : subject.staff().value(),
                        detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL))))
                .update();
    }

    /** The same for many enrolments, some thousand at a time: a row for each, in the order of the enrolments. */
    @Transactional
    public void addAll(AuditAction action, List<Long> enrolments, String detail) {
        addAll(action, "e.patient_id, e.id", "enrolment e where e.id in (:ids) order by e.id", enrolments, detail);
    }

    /** The same for many patients, where it is about none of their enrolments. */
    @Transactional
    public void addAllOfPatients(AuditAction action, List<Long> patients, String detail) {
        addAll(action, "p.id, cast(null as bigint)", "patient p where p.id in (:ids) order by p.id", patients, detail);
    }

    private void addAll(AuditAction action, String whom, String from, List<Long> ids, String detail) {
        var by = signedIn();
        for (int at = 0; at < ids.size(); at += AT_ONCE) {
            jdbc.sql("""
                            insert into audit_event (happened_at, staff_id, action, detail, patient_id, enrolment_id)
                            select cast(:now as timestamp with time zone), cast(:by as bigint), cast(:action as varchar(40)),
                                cast(:detail as varchar(1000)), %s
                            from %s
                            """.formatted(whom, from))
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("by", by == null ? null : by.value())
                    .param("action", action.name())
                    .param("detail", detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL)))
                    .param("ids", ids.subList(at, Math.min(at + AT_ONCE, ids.size())))
                    .update();
        }
    }

    private static @Nullable StaffId signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInStaff staff
                ? staff.id()
                : null;
    }
}
