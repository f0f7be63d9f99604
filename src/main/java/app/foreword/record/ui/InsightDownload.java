package app.foreword.record.ui;

import app.foreword.content.ModuleVersionId;
import app.foreword.insight.InsightQuery;
import app.foreword.record.InsightTables;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of the page about what a module teaches badly, for staff. */
@RestController
class InsightDownload {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final InsightTables tables;

    InsightDownload(InsightTables tables) {
        this.tables = tables;
    }

    @GetMapping(RecordNavigation.INSIGHT)
    ResponseEntity<byte[]> table(
            @PathVariable(RecordNavigation.TABLE) String table,
            @RequestParam long version,
            @RequestParam String language,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        var query = new InsightQuery(new ModuleVersionId(version), Locale.forLanguageTag(language), from, to);
        try {
            return Download.of(
                    tables.of(InsightTables.Table.valueOf(table.toUpperCase(Locale.ROOT)), query),
                    CSV,
                    ContentDisposition.attachment(),
                    "insight-" + table + "-" + version + "-" + query.language().toLanguageTag() + ".csv");
        } catch (NoSuchElementException none) {
            return ResponseEntity.notFound().build();
        }
    }
}
