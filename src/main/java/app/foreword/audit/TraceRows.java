package app.foreword.audit;

import app.foreword.rights.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the table of the trail, by an index for each way to look. */
@Repository
class TraceRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    TraceRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<TraceRow> find(TraceQuery query, @Nullable TracePlace after, int limit) {
        var conditions = new ArrayList<String>();
        Map<String, Object> values = new HashMap<>();
        if (query.by() != null) {
            conditions.add("staff_id = :by");
            values.put("by", query.by().value());
        }
        if (query.action() != null) {
            conditions.add("action = :action");
            values.put("action", query.action().name());
        }
        if (query.from() != null) {
            conditions.add("happened_at >= :from");
            values.put("from", start(query.from()));
        }
        if (query.to() != null) {
            conditions.add("happened_at < :until");
            values.put("until", start(query.to().plusDays(1)));
        }
        if (!query.patient().isEmpty()) {
            conditions.add("patient_id = :patient");
            values.put("patient", query.patientRow().orElseGet(() -> patient(query.patient())));
        }
        if (after != null) {
            conditions.add("happened_at <= :at and (happened_at < :at or id < :row)");
            values.put("at", utc(after.at()));
            values.put("row", after.row());
        }
        // the rows first, their names afterwards: only as many are looked up as are shown
        return jdbc.sql("""
                        select a.*, s.display_name as by_name, t.display_name as about_name, p.number, e.id as enrolment
                        from (select * from audit_event %s order by %shappened_at desc, id desc
                            fetch first %d rows only) a
                        left join staff s on s.id = a.staff_id
                        left join staff t on t.id = a.about_staff_id
                        left join patient p on p.id = a.patient_id
                        left join enrolment e on e.id = a.enrolment_id
                        order by a.happened_at desc, a.id desc
                        """.formatted(
                                conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions),
                                sameForAll(query),
                                limit))
                .params(values)
                .query(TraceRows::read)
                .list();
    }

    List<TraceStaff> staff() {
        return jdbc.sql("select id, display_name from staff order by lower(display_name), id")
                .query((row, index) -> new TraceStaff(new StaffId(row.getLong("id")), row.getString("display_name")))
                .list();
    }

    /** The column before the time in the index that serves the query: without it H2 does not see that the index is in order. */
    private static String sameForAll(TraceQuery query) {
        if (!query.patient().isEmpty()) {
            return "patient_id desc, ";
        }
        if (query.by() != null) {
            return "staff_id desc, ";
        }
        return query.action() == null ? "" : "action desc, ";
    }

    /** A number that no patient has finds nothing. */
    private long patient(String number) {
        return jdbc.sql("select id from patient where number = ?")
                .param(number)
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    private OffsetDateTime start(LocalDate day) {
        return utc(day.atStartOfDay(clock.getZone()).toInstant());
    }

    private static TraceRow read(ResultSet row, int index) throws SQLException {
        return new TraceRow(
                row.getLong("id"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                AuditAction.valueOf(row.getString("action")),
                row.getObject("patient_id", Long.class),
                row.getString("number"),
                row.getObject("enrolment", Long.class),
                row.getString("about_name"),
                row.getString("detail"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
