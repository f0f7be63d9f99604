package app.foreword.learning;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditDetail;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.content.ConceptId;
import app.foreword.enrolment.ContentChanged;
import app.foreword.enrolment.EnrolmentId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks those who are done again what has changed since, once for each version, from today on. */
@Component
class ChangedIdeas {

    private final RecheckRecords rechecks;
    private final RecheckInviter inviter;
    private final AuditTrail audit;
    private final Clock clock;

    ChangedIdeas(RecheckRecords rechecks, RecheckInviter inviter, AuditTrail audit, Clock clock) {
        this.rechecks = rechecks;
        this.inviter = inviter;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ContentChanged changed) {
        var asked = rechecks.askedOf(changed.version());
        var cause = RecheckCause.changed(changed.version(), changed.by());
        String ideas = changed.ideas().stream().map(ConceptId::value).collect(Collectors.joining(" "));
        for (EnrolmentId enrolment : changed.finished()) {
            if (!asked.contains(enrolment)) {
                inviter.invite(enrolment, changed.ideas(), LocalDate.now(clock), cause);
                audit.add(
                        AuditAction.IDEA_ASKED_AGAIN,
                        AuditSubject.enrolment(enrolment.value()),
                        AuditDetail.join(
                                AuditDetail.CHANGED_IN_VERSION.with(
                                        changed.version().value()),
                                AuditDetail.IDEAS.with(ideas)));
            }
        }
    }
}
