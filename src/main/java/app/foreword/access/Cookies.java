package app.foreword.access;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the browser of the current request keeps for us between sessions; no script can read it. */
public final class Cookies {

    /** Before a cookie's name, in the request in which it was set: what the browser will say from the next one on. */
    private static final String SET_NOW = Cookies.class.getName() + ".";

    private Cookies() {}

    public static Optional<String> get(String name) {
        var request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(SET_NOW + name) instanceof String set) {
            return Optional.of(set).filter(value -> !value.isEmpty());
        }
        var cookies = request == null ? null : request.getHttpServletRequest().getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    public static void set(String name, String value, Duration age) {
        var cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(Objects.requireNonNull(VaadinServletRequest.getCurrent(), "no request")
                .isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setPath("/");
        cookie.setMaxAge((int) age.toSeconds());
        Objects.requireNonNull(VaadinServletResponse.getCurrent(), "no response")
                .addCookie(cookie);
        VaadinServletRequest.getCurrent().setAttribute(SET_NOW + name, value);
    }

    public static void forget(String name) {
        set(name, "", Duration.ZERO);
    }
}
