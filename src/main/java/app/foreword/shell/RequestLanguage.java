package app.foreword.shell;

import app.foreword.access.PatientSession;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which language to speak where there is no page yet, and perhaps no session: that of the reader's cookie. Where there is
 * none, that of the browser: what is said then is about the browser, and nothing else tells who reads.
 */
final class RequestLanguage {

    private RequestLanguage() {}

    static InterfaceLanguage of(HttpServletRequest request, String path) {
        boolean staff = StaffLanguage.speaksOn(path.startsWith("/") ? path.substring(1) : path);
        return cookie(request, staff ? StaffLanguage.COOKIE : PatientSession.LANGUAGE)
                .or(() -> Optional.ofNullable(request.getHeader("Accept-Language"))
                        .map(any -> request.getLocale()))
                .map(InterfaceLanguage::nearest)
                .orElse(InterfaceLanguage.ENGLISH);
    }

    private static Optional<Locale> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                .findFirst();
    }
}
