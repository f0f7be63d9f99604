package app.foreword.shell;

import app.foreword.access.TabletMark;
import app.foreword.shell.PlainPages.Matter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whatever fails outside of a page: a sentence in the reader's language in place of the server's own words. */
@Controller
class PlainErrors implements ErrorController {

    private static final int SERVER_ERROR = 500;

    private final PlainPages pages;
    private final String root;

    /** @param root from the settings: a request that is refused before it is read knows of no application */
    PlainErrors(PlainPages pages, @Value("${server.servlet.context-path:}") String root) {
        this.pages = pages;
        this.root = root;
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<String> error(HttpServletRequest request) {
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : SERVER_ERROR;
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : "";
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(page(request, path, status));
    }

    /** @param path that was asked for, from the root of the server */
    String page(HttpServletRequest request, String path, int status) {
        String ours = path.startsWith(root) ? path.substring(root.length()) : path;
        String start = root + (ours.startsWith("/staff") ? "/staff" : "/");
        var language = RequestLanguage.of(request, ours);
        return TabletMark.isSet(request)
                ? pages.onTablet(language, matter(status), "connection.start", start, root + "/tablet")
                : pages.page(language, matter(status), "connection.start", start);
    }

    private static Matter matter(int status) {
        return switch (status) {
            case 400, 405, 414 -> Matter.ASKED;
            case 401, 403 -> Matter.DENIED;
            case 404 -> Matter.MISSING;
            case 413, 431 -> Matter.BIG;
            default -> Matter.FAILED;
        };
    }
}
