package app.foreword.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;

/**
 * When a staff member last did something in this browser. What their pages ask by themselves, such as whether there is
 * something new, keeps a session alive for the server below us; here it does not count.
 */
final class StaffUse {

    static final String NOTICES = "/staff/notices.json";

    private static final String LAST = StaffUse.class.getName();

    private StaffUse() {}

    /** Notes a use, or says that the last one is longer ago than a session may wait. */
    static boolean isOver(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        if (session == null) {
            return false;
        }
        if (!byItself(request)) {
            session.setAttribute(LAST, now);
            return false;
        }
        var longest = Duration.ofSeconds(session.getMaxInactiveInterval());
        return longest.isPositive()
                && session.getAttribute(LAST) instanceof Instant last
                && now.isAfter(last.plus(longest));
    }

    private static boolean byItself(HttpServletRequest request) {
        String path = TabletAddresses.path(request);
        return path.equals(NOTICES) || TabletAddresses.isFile(path) || TabletAddresses.isHeartbeat(request);
    }
}
