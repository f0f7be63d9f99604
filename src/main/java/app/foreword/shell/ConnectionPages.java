package app.foreword.shell;

import app.foreword.shell.PlainPages.Matter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages for a browser that has no connection, keeps no cookies, or is too old. Each works without a session. */
@Controller
class ConnectionPages {

    static final String PATH = "/connection/";
    static final String COOKIES = PATH + "cookies";
    static final String BROWSER = PATH + "browser";

    private static final String PROBE = "fw-probe";

    /**
     * A file without a session, to ask whether the server is back; the page names it, as an address never stands in a
     * script.
     */
    private static final String ICON = "/favicon.svg";

    /** The page is shown in place of one that could not be loaded, so loading it again is to try again; it does so once the server answers. */
    private static final String TRY_AGAIN = """
            const again = () => location.reload();
            document.querySelector('.go').addEventListener('click', tap => { tap.preventDefault(); again(); });
            addEventListener('online', again);
            const file = document.querySelector('[rel=icon]').href;
            const probe = () => fetch(file, {cache: 'no-store'}).then(again, () => {});
            setInterval(probe, 3000);""";

    private final PlainPages pages;

    ConnectionPages(PlainPages pages) {
        this.pages = pages;
    }

    /** What the worker of a patient's browser keeps: the same for everybody who reads the language. */
    @GetMapping(PATH + "offline/{language}")
    ResponseEntity<String> offline(HttpServletRequest request, @PathVariable String language) {
        Optional<InterfaceLanguage> known = Arrays.stream(InterfaceLanguage.values())
                .filter(each -> each.tag().equals(language))
                .findFirst();
        return known.map(found -> html(pages.offline(found, request.getContextPath() + ICON, TRY_AGAIN)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping(BROWSER)
    ResponseEntity<String> browser(HttpServletRequest request) {
        return html(
                pages.page(RequestLanguage.of(request, ""), Matter.BROWSER, "connection.browser.link", start(request)));
    }

    /**
     * Where the framework sends a page whose request carried no session cookie. A cookie is set and asked for again, by
     * the server, because only it knows whether one arrives. Where it does, the session was merely gone, and the page
     * before this one loads again.
     */
    @GetMapping(COOKIES)
    ResponseEntity<String> cookies(
            HttpServletRequest request,
            @RequestParam(required = false) String asked,
            @CookieValue(name = PROBE, required = false) String probe) {
        if (asked == null) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.SET_COOKIE, probe(request, 60))
                    .header(HttpHeaders.LOCATION, request.getContextPath() + COOKIES + "?asked=1")
                    .build();
        }
        // what it leads to is the page's own link: an address never stands in a script
        String script = probe == null
                ? ""
                : "history.length > 1 ? history.back() : location.replace(document.querySelector('.go').href);";
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.SET_COOKIE, probe(request, 0))
                .body(pages.page(
                        RequestLanguage.of(request, ""),
                        Matter.COOKIES,
                        "connection.cookies.link",
                        start(request),
                        script));
    }

    private static String start(HttpServletRequest request) {
        return request.getContextPath() + "/";
    }

    private static String probe(HttpServletRequest request, int seconds) {
        return ResponseCookie.from(PROBE, "1")
                .path(request.getContextPath() + COOKIES)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(seconds)
                .build()
                .toString();
    }

    private static ResponseEntity<String> html(String page) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(page);
    }
}
