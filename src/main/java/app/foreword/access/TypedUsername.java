package app.foreword.access;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * After a failed log-in, the username goes back into the form. Only it: the framework's own way would keep the
 * exception, and with it the password that was typed, in the session.
 */
public final class TypedUsername implements AuthenticationFailureHandler {

    private static final String KEY = TypedUsername.class.getName();
    private static final int LONGEST = 64;

    TypedUsername() {}

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        String typed = String.valueOf(request.getParameter("username"));
        request.getSession().setAttribute(KEY, typed.substring(0, Math.min(LONGEST, typed.length())));
        response.sendRedirect(request.getContextPath() + SignInPages.STAFF + "?error");
    }

    /** What was typed last, once; empty where nothing was. */
    public static String take() {
        var session = VaadinSession.getCurrent().getSession();
        var typed = session.getAttribute(KEY);
        session.removeAttribute(KEY);
        return typed == null ? "" : typed.toString();
    }
}
