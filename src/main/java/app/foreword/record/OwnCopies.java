package app.foreword.record;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.Learning;
import app.foreword.rights.ForPatient;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** A patient's own copy of what came of the lesson. */
@Service
@ForPatient
public class OwnCopies {

    private final Learning learning;
    private final CopyPdf pdf;

    OwnCopies(Learning learning, CopyPdf pdf) {
        this.learning = learning;
        this.pdf = pdf;
    }

    /** @return empty until the lesson is finished */
    public Optional<OwnCopy> get(EnrolmentId enrolment, ClinicContact clinic) {
        return OwnCopy.of(learning.state(enrolment), clinic);
    }

    /**
     * The copy as a file; the same copy gives the same bytes.
     *
     * @return empty until the lesson is finished
     */
    public Optional<byte[]> pdf(EnrolmentId enrolment, ClinicContact clinic) {
        return get(enrolment, clinic).map(pdf::of);
    }
}
