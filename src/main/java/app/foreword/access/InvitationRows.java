package app.foreword.access;

import app.foreword.enrolment.Secrets;
import app.foreword.rights.StaffId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of invitations: hashes only. */
@Repository
class InvitationRows {

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Invitation invitation, Instant now) {
        jdbc.sql("""
                        insert into staff_invitation (secret_hash, role, approver, created_at, expires_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        Secrets.hash(invitation.secret()),
                        invitation.rights().role().name(),
                        invitation.rights().approver(),
                        now.atOffset(ZoneOffset.UTC),
                        invitation.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<StaffRights> findOpen(String secret, Instant now) {
        return jdbc.sql("""
                        select role, approver from staff_invitation
                        where secret_hash = ? and used_at is null and expires_at > ? and staff_id is null
                        """)
                .params(Secrets.hash(secret), now.atOffset(ZoneOffset.UTC))
                .query((row, index) ->
                        new StaffRights(StaffRole.valueOf(row.getString("role")), row.getBoolean("approver")))
                .optional();
    }

    /** A link for somebody who has an account. */
    void addFor(StaffAccount account, String secret, Instant now, Instant until) {
        jdbc.sql("""
                        insert into staff_invitation (secret_hash, role, approver, created_at, expires_at, staff_id)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Secrets.hash(secret),
                        account.rights().role().name(),
                        account.rights().approver(),
                        now.atOffset(ZoneOffset.UTC),
                        until.atOffset(ZoneOffset.UTC),
                        account.id().value())
                .update();
    }

    Optional<StaffId> findOwner(String secret, Instant now) {
        return jdbc.sql("""
                        select staff_id from staff_invitation
                        where secret_hash = ? and used_at is null and expires_at > ? and staff_id is not null
                        """)
                .params(Secrets.hash(secret), now.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new StaffId(row.getLong("staff_id")))
                .optional();
    }

    void useUpOf(StaffId owner, Instant now) {
        jdbc.sql("update staff_invitation set used_at = ? where staff_id = ? and used_at is null")
                .params(now.atOffset(ZoneOffset.UTC), owner.value())
                .update();
    }

    /** True for exactly one caller, however many come at once. */
    boolean use(String secret, Instant now) {
        return jdbc.sql("""
                        update staff_invitation set used_at = :now
                        where secret_hash = :hash and used_at is null and expires_at > :now
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("hash", Secrets.hash(secret))
                        .update()
                == 1;
    }

    void useUpAll(Instant now) {
        jdbc.sql("update staff_invitation set used_at = ? where used_at is null")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
