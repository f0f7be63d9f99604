package app.foreword.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Sends whoever may not enter a page to where they can sign in for it: staff to theirs, everybody else to the patients'. */
final class SignInPages implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String STAFF = "/staff/login";
    static final String PATIENT = "/start";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        redirect(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            redirect(request, response);
        }
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean staff = path.equals("/staff") || path.startsWith("/staff/");
        if (path.equals(StaffUse.NOTICES)) {
            // not a page that anybody should come to after signing in
            new HttpSessionRequestCache().removeRequest(request, response);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (!staff) {
            // or staff who sign in next in this browser would be sent to the patient's page
            new HttpSessionRequestCache().removeRequest(request, response);
        }
        response.sendRedirect(request.getContextPath() + (staff ? STAFF : LessonAddress.door(PATIENT, path)));
    }
}
