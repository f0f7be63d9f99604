package app.foreword.enrolment;

import app.foreword.rights.StaffId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of imports that were taken over. */
@Repository
class ImportRows {

    private final JdbcClient jdbc;

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Fails where the same upload was taken over before. */
    long add(String ticket, String fileName, StaffId by, Instant now) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into patient_import (ticket_hash, file_name, enrolled, known, skipped, staff_id, imported_at)
                        values (?, ?, 0, 0, 0, ?, ?)
                        """)
                .params(Secrets.hash(ticket), fileName, by.value(), now.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Keys.value(key);
    }

    void count(long id, ImportPreview read) {
        jdbc.sql("update patient_import set enrolled = ?, known = ?, skipped = ? where id = ?")
                .params(read.fresh(), read.known(), read.skipped(), id)
                .update();
    }

    Optional<ImportDone> find(String ticket) {
        return jdbc.sql("select * from patient_import where ticket_hash = ?")
                .param(Secrets.hash(ticket))
                .query((row, index) -> new ImportDone(
                        row.getLong("id"),
                        row.getString("file_name"),
                        row.getInt("enrolled"),
                        row.getInt("known"),
                        row.getInt("skipped"),
                        row.getObject("imported_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    List<Long> enrolments(long id) {
        return jdbc.sql("select id from enrolment where import_id = ? order by id")
                .param(id)
                .query(Long.class)
                .list();
    }
}
