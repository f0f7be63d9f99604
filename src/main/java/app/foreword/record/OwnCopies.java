package app.foreword.record;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditDetail;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.Learning;
import app.foreword.rights.ForPatient;
import app.foreword.rights.ForReviewers;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** A patient's own copy of what came of the lesson. */
@Service
@ForPatient
public class OwnCopies {

    private final Learning learning;
    private final CopyPdf pdf;
    private final PdfRoom room;
    private final AuditTrail trail;

    OwnCopies(Learning learning, CopyPdf pdf, PdfRoom room, AuditTrail trail) {
        this.learning = learning;
        this.pdf = pdf;
        this.room = room;
        this.trail = trail;
    }

    /** @return empty until the lesson is finished */
    public Optional<OwnCopy> get(EnrolmentId enrolment, ClinicContact clinic) {
        return OwnCopy.of(learning.state(enrolment), clinic);
    }

    /**
     * The copy as a file; the same copy gives the same bytes.
     *
     * @return empty until the lesson is finished
     * @throws CopiesBusy where too many others are being made
     */
    public Optional<byte[]> pdf(EnrolmentId enrolment, ClinicContact clinic) {
        return get(enrolment, clinic).map(this::set);
    }

    /**
     * The same file for staff, who print it for a patient.
     *
     * @return empty until the lesson is finished
     * @throws CopiesBusy where too many others are being made
     * @throws NoSuchElementException where there is no such enrolment
     */
    @ForReviewers
    public Optional<byte[]> pdfForStaff(EnrolmentId enrolment, ClinicContact clinic) {
        var file = OwnCopy.of(learning.stateForStaff(enrolment), clinic).map(this::set);
        if (file.isPresent()) {
            trail.add(AuditAction.EXPORTED, AuditSubject.enrolment(enrolment.value()), AuditDetail.COPY_PDF.name());
        }
        return file;
    }

    private byte[] set(OwnCopy copy) {
        return room.make(() -> pdf.of(copy));
    }
}
