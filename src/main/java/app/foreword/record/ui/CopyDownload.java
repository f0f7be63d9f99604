package app.foreword.record.ui;

import app.foreword.access.CurrentPatient;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.record.ClinicContact;
import app.foreword.record.CopiesBusy;
import app.foreword.record.OwnCopies;
import app.foreword.shell.BusyPage;
import app.foreword.shell.Clinic;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A patient's own copy; before the lesson is finished, this address leads to where the patient is. */
@RestController
class CopyDownload {

    private static final String SUMMARY = "lesson/summary";

    private final OwnCopies copies;
    private final CurrentPatient patient;
    private final Clinic clinic;
    private final BusyPage busy;

    CopyDownload(OwnCopies copies, CurrentPatient patient, Clinic clinic, BusyPage busy) {
        this.copies = copies;
        this.patient = patient;
        this.clinic = clinic;
        this.busy = busy;
    }

    /** Shown, not saved: a phone opens it in its own viewer, from which it can be kept, sent or printed. */
    @GetMapping("/" + RecordNavigation.COPY)
    ResponseEntity<byte[]> copy(HttpServletRequest request) {
        // a file opened on a tablet of the clinic would wait there for the next patient
        var file = patient.onTablet() ? Optional.<byte[]>empty() : copies.pdf(patient.enrolment(), contact());
        return file.map(CopyDownload::show).orElseGet(() -> instead(request, "/" + SUMMARY));
    }

    /** For staff to print, as for a patient at a tablet of the clinic. */
    @GetMapping(RecordNavigation.STAFF_COPY)
    ResponseEntity<byte[]> copy(@PathVariable(RecordNavigation.ENROLMENT) long enrolment, HttpServletRequest request) {
        try {
            return copies.pdfForStaff(new EnrolmentId(enrolment), contact())
                    .map(CopyDownload::show)
                    .orElseGet(() -> instead(request, "/staff/enrolments/" + enrolment));
        } catch (NoSuchElementException none) {
            return ResponseEntity.notFound().build();
        }
    }

    private ClinicContact contact() {
        return new ClinicContact(clinic.name(), clinic.phone());
    }

    private static ResponseEntity<byte[]> show(byte[] file) {
        return Download.of(file, MediaType.APPLICATION_PDF, ContentDisposition.inline(), "lesson-summary.pdf");
    }

    private static ResponseEntity<byte[]> instead(HttpServletRequest request, String page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + page))
                .build();
    }

    @ExceptionHandler(CopiesBusy.class)
    ResponseEntity<byte[]> busy(HttpServletRequest request) {
        return busy.at(request, RecordNavigation.page(request, SUMMARY));
    }
}
