package app.foreword.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What a browser keeps while it is a tablet in a patient's hands; it outlasts a restart of the tablet and of the server. */
final class TabletCookie {

    static final String NAME = "fw-tablet";

    private static final Duration KEPT = Duration.ofDays(30);

    private TabletCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        var cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    static void set(HttpServletRequest request, HttpServletResponse response, String token) {
        add(request, response, NAME, token, KEPT);
    }

    static void forget(HttpServletRequest request, HttpServletResponse response, String name) {
        add(request, response, name, "", Duration.ZERO);
    }

    private static void add(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration age) {
        var cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        // not "Strict": an address opened from another app on the tablet must meet the lock too
        cookie.setAttribute("SameSite", "Lax");
        cookie.setPath("/");
        cookie.setMaxAge((int) age.toSeconds());
        response.addCookie(cookie);
    }
}
