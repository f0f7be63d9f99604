package app.foreword.record.ui;

import app.foreword.record.CopiesBusy;
import app.foreword.record.ExportFilter;
import app.foreword.record.Exports;
import app.foreword.record.SearchTooWide;
import app.foreword.review.ui.ReviewNavigation;
import app.foreword.shell.StaffLanguage;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tables of many enrolments. They are sent as they are read: nobody waits for a million rows, and no memory holds them. */
@RestController
class ExportDownloads {

    private final Exports exports;
    private final I18NProvider words;
    private final StaffLanguage language;
    private final Clock clock;

    ExportDownloads(Exports exports, I18NProvider words, StaffLanguage language, Clock clock) {
        this.exports = exports;
        this.words = words;
        this.language = language;
        this.clock = clock;
    }

    @GetMapping("/" + RecordNavigation.WORKLIST_CSV)
    void patients(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var shown = QueryParameters.fromString(Objects.requireNonNullElse(request.getQueryString(), ""));
        send(response, "patients", out -> exports.patients(ReviewNavigation.query(shown), out));
    }

    @GetMapping("/" + RecordNavigation.ANSWERS_CSV)
    void answers(
            @RequestParam(name = ExportAddress.MODULE, defaultValue = "") String module,
            @RequestParam(name = ExportAddress.FROM, defaultValue = "") String from,
            @RequestParam(name = ExportAddress.TO, defaultValue = "") String to,
            HttpServletResponse response)
            throws IOException {
        ExportFilter filter = ExportAddress.filter(module, from, to);
        send(response, "answers", out -> exports.answers(filter, out));
    }

    @GetMapping("/" + RecordNavigation.ITEMS_CSV)
    void items(
            @RequestParam(name = ExportAddress.MODULE, defaultValue = "") String module,
            @RequestParam(name = ExportAddress.FROM, defaultValue = "") String from,
            @RequestParam(name = ExportAddress.TO, defaultValue = "") String to,
            HttpServletResponse response)
            throws IOException {
        ExportFilter filter = ExportAddress.filter(module, from, to);
        send(response, "questions", out -> exports.items(filter, out));
    }

    private void send(HttpServletResponse response, String name, Consumer<OutputStream> table) throws IOException {
        Download.heads("%s-%s.csv".formatted(name, LocalDate.now(clock))).forEach(response::setHeader);
        table.accept(response.getOutputStream());
    }

    @ExceptionHandler(CopiesBusy.class)
    ResponseEntity<byte[]> busy(HttpServletResponse response) {
        return instead(response, HttpStatus.SERVICE_UNAVAILABLE, "export.busy");
    }

    @ExceptionHandler(SearchTooWide.class)
    ResponseEntity<byte[]> tooWide(HttpServletResponse response) {
        return instead(response, HttpStatus.BAD_REQUEST, "export.wide");
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ResponseEntity<byte[]> wrong(HttpServletResponse response) {
        return instead(response, HttpStatus.BAD_REQUEST, "export.wrong");
    }

    /** A sentence in the place of a table. */
    private ResponseEntity<byte[]> instead(HttpServletResponse response, HttpStatus status, String key) {
        response.reset();
        return Download.sentence(
                ResponseEntity.status(status),
                words.getTranslation(key, language.get().locale()) + "\n");
    }
}
