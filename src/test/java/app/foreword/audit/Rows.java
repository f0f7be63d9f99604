package app.foreword.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a piece of work leaves in the trail. */
public final class Rows {

    private Rows() {}

    /**
     * "who ACTION whom detail", a row each: who by username, whom as {@code e} with the enrolment's number or {@code @} with
     * a username, and {@code -} for nobody.
     */
    public static List<String> leftBy(JdbcClient jdbc, Runnable work) {
        long before = jdbc.sql("select coalesce(max(id), 0) from audit_event")
                .query(Long.class)
                .single();
        work.run();
        return jdbc.sql("""
                        select a.*, s.username, t.username as about from audit_event a
                        left join staff s on s.id = a.staff_id left join staff t on t.id = a.about_staff_id
                        where a.id > ? order by a.id
                        """)
                .param(before)
                .query((row, index) -> {
                    String by = row.getString("username");
                    String about = row.getString("about");
                    String whom = row.getObject("enrolment_id") == null ? "-" : "e" + row.getLong("enrolment_id");
                    boolean patientKnown = row.getObject("enrolment_id") == null || row.getObject("patient_id") != null;
                    return "%s %s %s %s"
                            .formatted(
                                    by == null ? "-" : by,
                                    row.getString("action"),
                                    about == null ? whom + (patientKnown ? "" : "?") : "@" + about,
                                    row.getString("detail"))
                            .strip();
                })
                .list();
    }
}
