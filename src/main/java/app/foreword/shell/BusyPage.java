package app.foreword.shell;

import app.foreword.shell.PlainPages.Matter;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** In the place of a file for which there is no room right now: when to try again, in the reader's language, and a way back. */
@Component
public class BusyPage {

    private static final String SECONDS = "60";

    private final PlainPages pages;

    BusyPage(PlainPages pages) {
        this.pages = pages;
    }

    /** @param back where the file is asked for, below the application's own address */
    public ResponseEntity<byte[]> at(HttpServletRequest request, String back) {
        String page = pages.page(
                RequestLanguage.of(request, back),
                Matter.BUSY,
                "connection.busy.link",
                request.getContextPath() + "/" + back);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(page.getBytes(StandardCharsets.UTF_8));
    }
}
