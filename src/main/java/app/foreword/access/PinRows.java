package app.foreword.access;

import app.foreword.rights.StaffId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The PINs of staff: hashes only. */
@Repository
class PinRows {

    private final JdbcClient jdbc;

    PinRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where none was chosen. */
    Optional<String> hash(StaffId staff) {
        return jdbc.sql("select pin_hash from staff where id = ? and pin_hash is not null")
                .param(staff.value())
                .query(String.class)
                .optional();
    }

    void setHash(StaffId staff, String hash) {
        jdbc.sql("update staff set pin_hash = ? where id = ?")
                .params(hash, staff.value())
                .update();
    }
}
