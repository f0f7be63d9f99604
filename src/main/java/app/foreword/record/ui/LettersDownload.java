package app.foreword.record.ui;

import app.foreword.enrolment.HandOutSelection;
import app.foreword.record.ClinicContact;
import app.foreword.record.CopiesBusy;
import app.foreword.record.Letters;
import app.foreword.shell.Clinic;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Letters for many. Posted, because it makes links: no reload and no look ahead of a browser may do that. */
@RestController
class LettersDownload {

    private final Letters letters;
    private final Clinic clinic;
    private final I18NProvider words;

    LettersDownload(Letters letters, Clinic clinic, I18NProvider words) {
        this.letters = letters;
        this.clinic = clinic;
        this.words = words;
    }

    @PostMapping("/" + RecordNavigation.LETTERS)
    ResponseEntity<byte[]> letters(
            @RequestParam("page") String page,
            @RequestParam(name = "import", required = false) @Nullable Long importId,
            @RequestParam(name = "days", required = false) @Nullable Integer days,
            @RequestParam(name = "again", defaultValue = "false") boolean again,
            HttpServletRequest request) {
        var contact = new ClinicContact(clinic.name(), clinic.phone());
        return letters.pdf(page, new HandOutSelection(importId, days, again), contact)
                .map(file ->
                        Download.of(file, MediaType.APPLICATION_PDF, ContentDisposition.attachment(), "letters.pdf"))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(request.getContextPath() + "/staff/letters"))
                        .build());
    }

    @ExceptionHandler(CopiesBusy.class)
    ResponseEntity<byte[]> busy() {
        return Download.sentence(
                ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "60"),
                words.getTranslation("copy.busy", Locale.ENGLISH) + "\n"
                        + words.getTranslation("copy.busy", Locale.forLanguageTag("es")) + "\n");
    }
}
