package app.foreword.access;

import app.foreword.rights.Roles;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a staff member may do; admins may do all that reviewers may. */
public enum StaffRole {
    REVIEWER(Roles.REVIEWER),
    ADMIN(Roles.ADMIN);

    private final String role;

    StaffRole(String role) {
        this.role = role;
    }

    GrantedAuthority authority() {
        return new SimpleGrantedAuthority("ROLE_" + role);
    }
}
