package app.foreword.record.ui;

import app.foreword.enrolment.HandOutSelection;
import app.foreword.record.ClinicContact;
import app.foreword.record.CopiesBusy;
import app.foreword.record.Letters;
import app.foreword.shell.BusyPage;
import app.foreword.shell.Clinic;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
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

    private static final String PAGE = "staff/letters";

    private final Letters letters;
    private final Clinic clinic;
    private final BusyPage busy;

    LettersDownload(Letters letters, Clinic clinic, BusyPage busy) {
        this.letters = letters;
        this.clinic = clinic;
        this.busy = busy;
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
                        .location(URI.create(request.getContextPath() + "/" + PAGE))
                        .build());
    }

    @ExceptionHandler(CopiesBusy.class)
    ResponseEntity<byte[]> busy(HttpServletRequest request) {
        return busy.at(request, PAGE);
    }
}
