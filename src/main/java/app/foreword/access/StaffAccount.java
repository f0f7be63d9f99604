package app.foreword.access;

import app.foreword.rights.StaffId;
import java.time.Instant;

/** A staff member's account, without its password. */
public record StaffAccount(
        StaffId id, String username, String displayName, StaffRights rights, Instant createdAt, boolean enabled) {}
