package app.foreword.review;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.rights.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what staff are told, each kind by one range of an index: every open page of staff asks twice a minute. */
@Repository
class NoticeRows {

    private static final String PERSON = """
            select e.id, e.treatment_date, e.finished_at, p.given_name, p.family_name from enrolment e
            join patient p on p.id = e.patient_id where e.id in (%s) order by %s
            """;

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who finished last comes first. */
    List<Notice> needTalk(int limit) {
        String which = """
                select f.id from enrolment f
                where f.state = 'FINISHED' and f.signed_off = false and f.needs_talk = true and f.finished_at is not null
                order by f.state desc, f.signed_off desc, f.needs_talk desc, f.finished_at desc, f.id desc
                fetch first %d rows only""".formatted(limit);
        return jdbc.sql(PERSON.formatted(which, "e.finished_at desc, e.id desc"))
                .query((row, index) -> notice(
                        NoticeKind.NEEDS_TALK,
                        row,
                        row.getObject("finished_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whose treatment is next comes first. */
    List<Notice> notStarted(LocalDate from, LocalDate to, ZoneId zone, int limit) {
        return jdbc.sql(PERSON.formatted(notStarted(limit), "e.treatment_date, e.id"))
                .param("from", from)
                .param("to", to)
                .query((row, index) -> notice(
                        NoticeKind.NOT_STARTED,
                        row,
                        row.getObject("treatment_date", LocalDate.class)
                                .minusDays(Notices.SOON_DAYS)
                                .atStartOfDay(zone)
                                .toInstant()))
                .list();
    }

    /** One range of the index that the worklist has for the same people, with the parameters {@code from} and {@code to}. */
    static String notStarted(int limit) {
        return """
                select f.id from enrolment f
                where f.standing = %d and f.treatment_date >= :from and f.treatment_date <= :to
                order by f.standing, f.treatment_date, f.id fetch first %d rows only""".formatted(WorklistStatus.NOT_STARTED.ordinal(), limit);
    }

    /** The same notices, those marked that this staff member has been told of or has looked up. */
    List<Notice> withSeen(List<Notice> notices, StaffId staff) {
        if (notices.isEmpty()) {
            return notices;
        }
        var enrolments =
                notices.stream().map(notice -> notice.enrolment().value()).toList();
        var told = new HashSet<String>();
        jdbc.sql("select * from notice_seen where staff_id = :staff and enrolment_id in (:enrolments)")
                .param("staff", staff.value())
                .param("enrolments", enrolments)
                .query(row -> {
                    told.add(key(row.getString("kind"), row.getLong("enrolment_id"), row.getString("occasion")));
                });
        var opened = opened(enrolments, staff);
        return notices.stream()
                .map(notice -> {
                    var looked = opened.get(notice.enrolment());
                    boolean seen = told.contains(key(notice)) || (looked != null && !looked.isBefore(notice.since()));
                    return seen ? notice.asSeen() : notice;
                })
                .toList();
    }

    void markSeen(Notice notice, StaffId staff, Instant at) {
        try {
            jdbc.sql("""
                            insert into notice_seen (staff_id, enrolment_id, kind, occasion, seen_at)
                            values (?, ?, ?, ?, ?)
                            """)
                    .params(
                            staff.value(),
                            notice.enrolment().value(),
                            notice.kind().name(),
                            notice.occasion(),
                            at.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException seenInAnotherTab) {
            // then it is seen
        }
    }

    /** When this staff member last opened a page about each. */
    private Map<EnrolmentId, Instant> opened(List<Long> enrolments, StaffId staff) {
        var opened = new HashMap<EnrolmentId, Instant>();
        jdbc.sql("""
                        select enrolment_id, max(happened_at) as at from audit_event
                        where enrolment_id in (:enrolments) and staff_id = :staff and action = 'PATIENT_VIEWED'
                        group by enrolment_id
                        """)
                .param("enrolments", enrolments)
                .param("staff", staff.value())
                .query(row -> {
                    opened.put(
                            new EnrolmentId(row.getLong("enrolment_id")),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                });
        return opened;
    }

    private static String key(Notice notice) {
        return key(notice.kind().name(), notice.enrolment().value(), notice.occasion());
    }

    private static String key(String kind, long enrolment, String occasion) {
        return kind + " " + enrolment + " " + occasion;
    }

    private static Notice notice(NoticeKind kind, ResultSet row, Instant since) throws SQLException {
        return new Notice(
                kind,
                new EnrolmentId(row.getLong("id")),
                row.getString("given_name"),
                row.getString("family_name"),
                since,
                row.getObject("treatment_date", LocalDate.class),
                false);
    }
}
