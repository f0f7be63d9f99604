package app.foreword.enrolment;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditDetail;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.rights.ForReviewers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that a staff member has opened a page about a patient. Apart from the reading itself, which changes nothing and
 * happens again whenever the page shows anew what is stored: one opening is one row.
 */
@Service
@ForReviewers
public class AuditedViews {

    private final AuditTrail trail;

    AuditedViews(AuditTrail trail) {
        this.trail = trail;
    }

    @Transactional
    public void opened(EnrolmentId enrolment, AuditDetail page) {
        trail.add(AuditAction.PATIENT_VIEWED, AuditSubject.enrolment(enrolment.value()), page.name());
    }
}
