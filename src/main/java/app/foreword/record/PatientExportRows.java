package app.foreword.record;

import app.foreword.content.ModuleVersionId;
import app.foreword.enrolment.EnrolmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a table of patients says beside what the worklist shows. */
@Repository
class PatientExportRows {

    private final JdbcClient jdbc;

    PatientExportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param signedBy null where it is not signed off, or is reopened */
    record More(
            ModuleVersionId moduleVersion,
            String module,
            String version,
            String language,
            @Nullable String waivedBy,
            @Nullable Instant waivedAt,
            @Nullable String waiveReason,
            @Nullable String signedBy,
            @Nullable Instant signedAt) {}

    /** By the number of the enrolment. */
    Map<Long, More> of(List<EnrolmentId> enrolments) {
        var more = new HashMap<Long, More>();
        if (enrolments.isEmpty()) {
            return more;
        }
        jdbc.sql("""
                        select e.id, e.module_version_id, v.module_id, v.version, e.language, w.display_name as waived_name,
                            e.waived_at, e.waive_reason, s.display_name as signed_name, o.happened_at as signed_at
                        from enrolment e
                            join module_version v on v.id = e.module_version_id
                            left join staff w on w.id = e.waived_by
                            left join sign_off o on e.signed_off = true
                                and o.id = (select max(n.id) from sign_off n where n.enrolment_id = e.id)
                            left join staff s on s.id = o.staff_id
                        where e.id in (:enrolments)
                        """)
                .param("enrolments", enrolments.stream().map(EnrolmentId::value).toList())
                .query((ResultSet row) -> {
                    more.put(row.getLong("id"), more(row));
                });
        return more;
    }

    private static More more(ResultSet row) throws SQLException {
        return new More(
                new ModuleVersionId(row.getLong("module_version_id")),
                row.getString("module_id"),
                row.getString("version"),
                row.getString("language"),
                row.getString("waived_name"),
                instant(row, "waived_at"),
                row.getString("waive_reason"),
                row.getString("signed_name"),
                instant(row, "signed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
