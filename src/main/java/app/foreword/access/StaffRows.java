package app.foreword.access;

import app.foreword.rights.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of staff accounts. */
@Repository
class StaffRows {

    /** An account with the hash of its password. */
    record WithHash(StaffAccount account, String passwordHash) {}

    private final JdbcClient jdbc;

    StaffRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean any() {
        return jdbc.sql("select count(*) from staff").query(Integer.class).single() > 0;
    }

    List<StaffAccount> all() {
        return jdbc.sql("select * from staff order by lower(display_name), id")
                .query(StaffRows::read)
                .list();
    }

    Optional<WithHash> findEnabled(String username) {
        return jdbc.sql("select * from staff where username = ? and disabled_at is null")
                .param(username)
                .query((row, index) -> new WithHash(read(row, index), row.getString("password_hash")))
                .optional();
    }

    Optional<StaffAccount> findEnabled(StaffId id) {
        return jdbc.sql("select * from staff where id = ? and disabled_at is null")
                .param(id.value())
                .query(StaffRows::read)
                .optional();
    }

    /** Also where its access is closed. */
    Optional<StaffId> find(String username) {
        return jdbc.sql("select id from staff where username = ?")
                .param(username)
                .query((row, index) -> new StaffId(row.getLong("id")))
                .optional();
    }

    /** Until the transaction ends nobody else can change who is an enabled admin. */
    List<StaffId> lockEnabledAdmins() {
        return jdbc
                .sql("select id from staff where role = 'ADMIN' and disabled_at is null order by id for update")
                .query(Long.class)
                .list()
                .stream()
                .map(StaffId::new)
                .toList();
    }

    boolean exists(String username) {
        return jdbc.sql("select count(*) from staff where username = ?")
                        .param(username)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    StaffId add(AccountCheck.Checked account, StaffRights rights, String passwordHash, Instant now) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into staff (username, display_name, role, approver, password_hash, created_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        account.username(),
                        account.displayName(),
                        rights.role().name(),
                        rights.approver(),
                        passwordHash,
                        now.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return new StaffId(Objects.requireNonNull(key.getKeyAs(Long.class), "no key"));
    }

    void setRole(StaffId id, StaffRole role) {
        jdbc.sql("update staff set role = ? where id = ?")
                .params(role.name(), id.value())
                .update();
    }

    void setApprover(StaffId id, boolean approver) {
        jdbc.sql("update staff set approver = ? where id = ?")
                .params(approver, id.value())
                .update();
    }

    void setDisabled(StaffId id, @Nullable Instant at) {
        jdbc.sql("update staff set disabled_at = :at where id = :id")
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void setPasswordHash(StaffId id, String hash) {
        jdbc.sql("update staff set password_hash = ? where id = ?")
                .params(hash, id.value())
                .update();
    }

    private static StaffAccount read(ResultSet row, int index) throws SQLException {
        return new StaffAccount(
                new StaffId(row.getLong("id")),
                row.getString("username"),
                row.getString("display_name"),
                new StaffRights(StaffRole.valueOf(row.getString("role")), row.getBoolean("approver")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("disabled_at") == null);
    }
}
