package app.foreword.testing;

import app.foreword.content.ModuleVersionId;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Approvals for tests about something else, which need a version that reaches patients. */
public final class Approved {

    private Approved() {}

    /** Stores that a clinician has approved the version in that language, once. */
    public static void forPatients(JdbcClient jdbc, ModuleVersionId version, Locale language) {
        jdbc.sql("""
                        insert into module_approval (module_version_id, language, event, reason, confirmed, report,
                            report_digest, staff_id, happened_at)
                        select ?, ?, 'APPROVED', '', '', '', '', ?, current_timestamp
                        where not exists (select 1 from module_approval where module_version_id = ? and language = ?)
                        """)
                .params(
                        version.value(),
                        language.toLanguageTag(),
                        clinician(jdbc),
                        version.value(),
                        language.toLanguageTag())
                .update();
    }

    private static long clinician(JdbcClient jdbc) {
        return jdbc.sql("select id from staff where username = 'clinician'")
                .query(Long.class)
                .optional()
                .orElseGet(() -> {
                    jdbc.sql("""
                                    insert into staff (username, display_name, role, approver, password_hash, created_at)
                                    values ('clinician', 'Kim Sample', 'REVIEWER', true, 'none', current_timestamp)
                                    """).update();
                    return clinician(jdbc);
                });
    }
}
