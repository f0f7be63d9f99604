package app.foreword.access;

import app.foreword.audit.AuditDetail;
import app.foreword.rights.Roles;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a staff member may do; admins may do all that reviewers may. */
public enum StaffRole {
    REVIEWER(Roles.REVIEWER, AuditDetail.REVIEWER),
    ADMIN(Roles.ADMIN, AuditDetail.ADMIN);

    private final String role;
    private final AuditDetail detail;

    StaffRole(String role, AuditDetail detail) {
        this.role = role;
        this.detail = detail;
    }

    AuditDetail detail() {
        return detail;
    }

    GrantedAuthority authority() {
        return new SimpleGrantedAuthority("ROLE_" + role);
    }
}
