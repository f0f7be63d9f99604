package app.foreword.record.ui;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that a browser gets. Its name says what it is and not whose: it stands in a list of downloads for long. */
final class Download {

    private Download() {}

    static ResponseEntity<byte[]> of(byte[] file, MediaType type, ContentDisposition.Builder as, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        as.filename(name).build().toString())
                .body(file);
    }

    /** The heads of a table that is kept: a spreadsheet opens it, and no browser shows it. */
    static Map<String, String> heads(String name) {
        return Map.of(
                HttpHeaders.CONTENT_TYPE,
                "text/csv;charset=UTF-8",
                HttpHeaders.CACHE_CONTROL,
                "no-store",
                "X-Content-Type-Options",
                "nosniff",
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }

    static ResponseEntity<byte[]> sentence(ResponseEntity.BodyBuilder answer, String words) {
        return answer.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(words.getBytes(StandardCharsets.UTF_8));
    }
}
