package app.foreword.record.ui;

import app.foreword.access.CurrentPatient;
import app.foreword.record.ClinicContact;
import app.foreword.record.CopiesBusy;
import app.foreword.record.OwnCopies;
import app.foreword.shell.Clinic;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The signed-in patient's own copy; before the lesson is finished, this address leads to where the patient is. */
@RestController
class CopyDownload {

    private final OwnCopies copies;
    private final CurrentPatient patient;
    private final Clinic clinic;
    private final I18NProvider words;

    CopyDownload(OwnCopies copies, CurrentPatient patient, Clinic clinic, I18NProvider words) {
        this.copies = copies;
        this.patient = patient;
        this.clinic = clinic;
        this.words = words;
    }

    /** Shown, not saved: a phone opens it in its own viewer, from which it can be kept, sent or printed. */
    @GetMapping("/" + RecordNavigation.COPY)
    ResponseEntity<byte[]> copy(HttpServletRequest request) {
        return copies.pdf(patient.enrolment(), new ClinicContact(clinic.name(), clinic.phone()))
                .map(file ->
                        Download.of(file, MediaType.APPLICATION_PDF, ContentDisposition.inline(), "lesson-summary.pdf"))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(request.getContextPath() + "/lesson/summary"))
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
