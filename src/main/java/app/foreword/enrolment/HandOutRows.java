package app.foreword.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds whom links are handed out to, those who are treated first before the others. */
@Repository
class HandOutRows {

    private static final String LIVE = """
            exists (select 1 from enrolment_link l
                where l.enrolment_id = e.id and l.revoked_at is null and l.expires_at > :now)""";

    private final JdbcClient jdbc;

    HandOutRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    HandOutCount count(HandOutSelection selection, LocalDate today, Instant now) {
        return jdbc.sql("""
                        select count(*) as patients, coalesce(sum(x.linked), 0) as linked, coalesce(sum(x.mailable), 0) as mailable
                        from (select case when %s then 1 else 0 end as linked,
                                case when p.email is null then 0 else 1 end as mailable
                            from enrolment e join patient p on p.id = e.patient_id where %s) x
                        """.formatted(LIVE, where(selection)))
                .params(params(selection, today, now))
                .query((row, index) ->
                        new HandOutCount(row.getInt("patients"), row.getInt("linked"), row.getInt("mailable")))
                .single();
    }

    List<EnrolmentId> find(HandOutSelection selection, boolean withEmail, LocalDate today, Instant now, int most) {
        return jdbc.sql("""
                        select e.id from enrolment e join patient p on p.id = e.patient_id
                        where %s %s
                        order by e.treatment_date nulls last, e.id limit :most
                        """.formatted(where(selection), withEmail ? "and p.email is not null" : ""))
                .params(params(selection, today, now))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, index) -> new EnrolmentId(row.getLong(1)))
                .list();
    }

    private static String where(HandOutSelection selection) {
        return "e.state in ('NOT_STARTED', 'IN_PROGRESS')"
                + (selection.importId() == null ? "" : " and e.import_id = :import")
                + (selection.days() == null ? "" : " and e.treatment_date between :today and :last")
                + (selection.again() ? "" : " and not " + LIVE);
    }

    private static Map<String, Object> params(HandOutSelection selection, LocalDate today, Instant now) {
        var params = new LinkedHashMap<String, Object>();
        params.put("now", now.atOffset(ZoneOffset.UTC));
        var importId = selection.importId();
        if (importId != null) {
            params.put("import", importId);
        }
        var days = selection.days();
        if (days != null) {
            params.put("today", today);
            params.put("last", today.plusDays(days));
        }
        return params;
    }
}
