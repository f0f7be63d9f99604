package app.foreword.access;

import app.foreword.audit.AuditDetail;
import app.foreword.rights.Roles;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * What an account may do.
 *
 * @param approver may approve modules for patients; a right of its own, since running the accounts and answering for the
 *     content are two different things
 */
public record StaffRights(StaffRole role, boolean approver) {

    /** What the role gives, and nothing more. */
    public static StaffRights of(StaffRole role) {
        return new StaffRights(role, false);
    }

    /** For the trail. */
    String detail() {
        return AuditDetail.of(approver ? List.of(role.detail(), AuditDetail.APPROVER) : List.of(role.detail()));
    }

    List<GrantedAuthority> authorities() {
        return approver
                ? Stream.of(role.authority(), new SimpleGrantedAuthority("ROLE_" + Roles.APPROVER))
                        .toList()
                : List.of(role.authority());
    }
}
