package app.foreword.access;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Notes that a staff member has signed out. A session that runs out is nobody's doing, and no row. */
final class StaffSignedOut implements LogoutHandler {

    private final AuditTrail trail;

    StaffSignedOut(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof StaffPrincipal staff) {
            trail.add(AuditAction.STAFF_SIGNED_OUT, AuditSubject.NOBODY, "", staff.id());
        }
    }
}
