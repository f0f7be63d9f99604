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

    /** Tries at the one before say nothing about this one. */
    void setHash(StaffId staff, String hash) {
        jdbc.sql("update staff set pin_hash = ?, pin_wrong = 0 where id = ?")
                .params(hash, staff.value())
                .update();
    }

    void clear(StaffId staff) {
        jdbc.sql("update staff set pin_hash = null where id = ?")
                .param(staff.value())
                .update();
    }

    /** On all tablets that this staff member gave, since the last sign-in with a password. */
    int wrong(StaffId staff) {
        return jdbc.sql("select pin_wrong from staff where id = ?")
                .param(staff.value())
                .query(Integer.class)
                .single();
    }

    /** Takes a try before anything is compared, so that many at once can't slip through. */
    boolean takeTry(StaffId staff, int most) {
        return jdbc.sql("update staff set pin_wrong = pin_wrong + 1 where id = ? and pin_wrong < ?")
                        .params(staff.value(), most)
                        .update()
                == 1;
    }

    void giveTryBack(StaffId staff) {
        jdbc.sql("update staff set pin_wrong = pin_wrong - 1 where id = ? and pin_wrong > 0")
                .param(staff.value())
                .update();
    }

    void forgetWrong(StaffId staff) {
        jdbc.sql("update staff set pin_wrong = 0 where id = ?")
                .param(staff.value())
                .update();
    }
}
