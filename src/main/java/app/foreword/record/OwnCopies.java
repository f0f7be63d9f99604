package app.foreword.record;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.Learning;
import app.foreword.rights.ForPatient;
import app.foreword.rights.ForReviewers;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

/** A patient's own copy of what came of the lesson. */
@Service
@ForPatient
public class OwnCopies {

    /** To set a page takes a hundred times what an answer takes: answers must not wait behind it. */
    private static final int AT_A_TIME = 2;

    private static final int PATIENCE_SECONDS = 20;

    private final Learning learning;
    private final CopyPdf pdf;
    private final AuditTrail trail;
    private final Semaphore room = new Semaphore(AT_A_TIME, true);

    OwnCopies(Learning learning, CopyPdf pdf, AuditTrail trail) {
        this.learning = learning;
        this.pdf = pdf;
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
            trail.add(AuditAction.EXPORTED, AuditSubject.enrolment(enrolment.value()), "copy.pdf");
        }
        return file;
    }

    private byte[] set(OwnCopy copy) {
        try {
            if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new CopiesBusy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CopiesBusy();
        }
        try {
            return pdf.of(copy);
        } finally {
            room.release();
        }
    }
}
