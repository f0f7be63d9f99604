package app.foreword.learning;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditDetail;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.content.ConceptId;
import app.foreword.enrolment.ContentChanged;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks those who are done again what has changed since, once for each version, from today on; who is on the way when a
 * version is approved is asked once they are done.
 */
@Component
class ChangedIdeas {

    private final RecheckRecords rechecks;
    private final RecheckInviter inviter;
    private final EnrolmentRecords enrolments;
    private final AuditTrail audit;
    private final Clock clock;

    ChangedIdeas(
            RecheckRecords rechecks,
            RecheckInviter inviter,
            EnrolmentRecords enrolments,
            AuditTrail audit,
            Clock clock) {
        this.rechecks = rechecks;
        this.inviter = inviter;
        this.enrolments = enrolments;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ContentChanged changed) {
        var asked = rechecks.askedOf(changed.version());
        changed.finished().stream()
                .filter(enrolment -> !asked.contains(enrolment))
                .forEach(enrolment -> ask(enrolment, changed));
    }

    /** Of somebody who was on the way when newer versions were approved, and is done now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void since(Enrolment done) {
        var news = enrolments.changedSince(done);
        if (news.isEmpty()) {
            return;
        }
        // what a new attempt took back unasked is asked after that one
        var asked = rechecks.all(done.id()).stream()
                .filter(recheck -> recheck.kind() == RecheckKind.CHANGED && recheck.withdrawn() == null)
                .map(Recheck::version)
                .collect(Collectors.toSet());
        news.stream().filter(changed -> !asked.contains(changed.version())).forEach(changed -> ask(done.id(), changed));
    }

    private void ask(EnrolmentId enrolment, ContentChanged changed) {
        var cause = RecheckCause.changed(changed.version(), changed.by());
        String ideas = changed.ideas().stream().map(ConceptId::value).collect(Collectors.joining(" "));
        inviter.invite(enrolment, changed.ideas(), LocalDate.now(clock), cause);
        audit.add(
                AuditAction.IDEA_ASKED_AGAIN,
                AuditSubject.enrolment(enrolment.value()),
                AuditDetail.join(
                        AuditDetail.CHANGED_IN_VERSION.with(changed.version().value()), AuditDetail.IDEAS.with(ideas)));
    }
}
