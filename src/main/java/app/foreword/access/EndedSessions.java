package app.foreword.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Throws away the session of staff whose rights were changed or who have gone away, and of patients whose link no longer lets them in. The
 * request goes on without it, so that it is answered like one after any other expired session.
 */
final class EndedSessions extends OncePerRequestFilter {

    private final StaffSessions staffSessions;
    private final PatientLinks patientLinks;
    private final Clock clock;

    EndedSessions(StaffSessions staffSessions, PatientLinks patientLinks, Clock clock) {
        this.staffSessions = staffSessions;
        this.patientLinks = patientLinks;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ended(request)) {
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean ended(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return false;
        }
        return switch (authentication.getPrincipal()) {
            case StaffPrincipal staff -> staffSessions.ended(staff) || StaffUse.isOver(request, clock.instant());
            case PatientPrincipal patient ->
                !TabletAddresses.isFile(TabletAddresses.path(request)) && endedPatient(request);
            case null, default -> false;
        };
    }

    /** For whatever is asked but files: an address can be written in many ways. */
    private boolean endedPatient(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && patientLinks.ended(session);
    }
}
