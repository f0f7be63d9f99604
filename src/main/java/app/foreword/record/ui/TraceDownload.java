package app.foreword.record.ui;

import app.foreword.audit.TraceQuery;
import app.foreword.record.TraceTables;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trail, as its page shows it, for admins. */
@RestController
class TraceDownload {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final TraceTables tables;

    TraceDownload(TraceTables tables) {
        this.tables = tables;
    }

    @GetMapping("/" + RecordNavigation.TRACE)
    ResponseEntity<byte[]> trace(@RequestParam Map<String, String> asked) {
        var query = TraceQuery.of(name -> Optional.ofNullable(asked.get(name)));
        return Download.of(tables.of(query), CSV, ContentDisposition.attachment(), "trace.csv");
    }
}
