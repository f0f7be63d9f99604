package app.foreword.access;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.rights.Roles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Who sits before a tablet: each change is a new session, so that nothing of the one before is left in it. */
@Component
class TabletSessions {

    private final StaffLogIn staff;
    private final Clock clock;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    TabletSessions(StaffLogIn staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    /** No birth date: staff who know the patient hand the tablet over. No link is remembered, and older ones go. */
    void patientSitsDown(HttpServletRequest request, HttpServletResponse response, String token, HeldTablet tablet) {
        var session = open(request, response, patient(tablet.enrolment(), tablet.language()));
        new TabletMark(tablet.id(), clock.instant()).putInto(session);
        session.setMaxInactiveInterval((int) TabletMark.SILENCE.toSeconds());
        clearBrowser(request, response);
        TabletCookie.set(request, response, token);
    }

    void staffTakeItBack(HttpServletRequest request, HttpServletResponse response, StaffAccount account) {
        var principal = staff.principal(account, null);
        open(
                request,
                response,
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        TabletCookie.forget(request, response, TabletCookie.NAME);
        clearBrowser(request, response);
    }

    /**
     * What patients before left in the browser: the cookies that say who read here and in which language, and what its
     * pages kept. The latter a browser obeys over https only; the pages of the tablet do the same by themselves.
     */
    static void clearBrowser(HttpServletRequest request, HttpServletResponse response) {
        forgetReader(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    /** Also the language: a patient may have changed it, and the next one, or staff, would be met in it. */
    static void forgetReader(HttpServletRequest request, HttpServletResponse response) {
        PatientSession.REMEMBERED_BY.forEach(name -> TabletCookie.forget(request, response, name));
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private HttpSession open(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        end(request);
        var session = request.getSession();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return session;
    }

    private static Authentication patient(EnrolmentId enrolment, Locale language) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new PatientPrincipal(enrolment, language),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + Roles.PATIENT)));
    }
}
