package app.foreword.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps a patient's tablet in the lesson, and a locked one at its lock. A tablet that lost its session, by silence or by
 * a restart of the server, is a locked one: what it is stands in the database, and its cookie says which.
 */
final class TabletFilter extends OncePerRequestFilter {

    private final TabletLock lock;
    private final Clock clock;

    TabletFilter(TabletLock lock, Clock clock) {
        this.lock = lock;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return TabletAddresses.isFile(TabletAddresses.path(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var mark = TabletMark.of(request.getSession(false));
        if (mark != null && isOver(mark)) {
            TabletSessions.end(request);
            mark = null;
        }
        if (mark == null) {
            withoutPatient(request, response, chain);
        } else if (isPostOfAnotherPage(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (TabletAddresses.patientMayOpen(TabletAddresses.path(request))
                || TabletAddresses.isFromPage(request)) {
            if (!TabletAddresses.isHeartbeat(request)) {
                mark.used(clock.instant());
            }
            chain.doFilter(request, response);
        } else {
            redirect(request, response, TabletAddresses.LESSON);
        }
    }

    private static boolean isPostOfAnotherPage(HttpServletRequest request) {
        return TabletAddresses.isDoor(TabletAddresses.path(request)) && !OwnPages.sent(request);
    }

    private boolean isOver(TabletMark mark) {
        if (mark.isSilent(clock.instant())) {
            lock.end(mark.handOver(), HandOver.Ending.IDLE, null);
            return true;
        }
        if (!lock.isOut(mark.handOver())) {
            lock.end(mark.handOver(), HandOver.Ending.CUT_OFF, null);
            return true;
        }
        return false;
    }

    private void withoutPatient(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = TabletCookie.read(request);
        var held = token.flatMap(lock::find);
        if (held.isPresent()) {
            locked(held.get(), request, response, chain);
            return;
        }
        token.ifPresent(old -> TabletCookie.forget(request, response, TabletCookie.NAME));
        if (TabletAddresses.path(request).equals(TabletAddresses.LOCK)) {
            // nothing is locked here: staff to their pages, everybody else to the patients' door
            redirect(request, response, staff() == null ? SignInPages.PATIENT : "/staff");
        } else {
            chain.doFilter(request, response);
        }
    }

    private void locked(HeldTablet tablet, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var staff = staff();
        if (staff != null) {
            lock.takenBack(tablet, staff.id());
            TabletCookie.forget(request, response, TabletCookie.NAME);
            chain.doFilter(request, response);
            return;
        }
        if (tablet.ended() == null) {
            // the session is gone, as after a restart of the server, and has left no other word
            lock.end(tablet.id(), HandOver.Ending.CUT_OFF, null);
        }
        String path = TabletAddresses.path(request);
        if (isPostOfAnotherPage(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (!TabletAddresses.openWhileLocked(path) && !TabletAddresses.isFromPage(request)) {
            redirect(request, response, TabletAddresses.LOCK);
            return;
        }
        if (path.equals(TabletAddresses.LOCK) || path.equals(SignInPages.STAFF)) {
            TabletSessions.clearBrowser(request, response);
        }
        request.setAttribute(HeldTablet.class.getName(), tablet);
        chain.doFilter(request, response);
    }

    private static @Nullable StaffPrincipal staff() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof StaffPrincipal staff ? staff : null;
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + address);
    }
}
