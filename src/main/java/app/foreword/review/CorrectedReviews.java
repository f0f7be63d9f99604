package app.foreword.review;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.learning.LearningRecords;
import app.foreword.learning.ResultCorrected;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a corrected key leaves something open to talk about with a patient who was signed off, nobody would look there any
 * more: the sign-off is reopened, by who corrected it and for the same reason.
 */
@Component
class CorrectedReviews {

    private final EnrolmentRecords enrolments;
    private final LearningRecords learning;
    private final ReviewRecords records;
    private final TalkLists talkLists;
    private final AuditTrail trail;
    private final Clock clock;

    CorrectedReviews(
            EnrolmentRecords enrolments,
            LearningRecords learning,
            ReviewRecords records,
            TalkLists talkLists,
            AuditTrail trail,
            Clock clock) {
        this.enrolments = enrolments;
        this.learning = learning;
        this.records = records;
        this.talkLists = talkLists;
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ResultCorrected corrected) {
        Enrolment now = enrolments.get(corrected.enrolment());
        if (now.signedOff() && talkLists.of(now, learning.log(now.id())).open() > 0) {
            records.addSignOff(now.id(), SignOff.Event.REOPENED, corrected.reason(), corrected.by(), clock.instant());
            enrolments.markSignedOff(now.id(), false);
            trail.add(AuditAction.REOPENED, AuditSubject.enrolment(now.id().value()), "");
        }
    }
}
