package app.foreword.enrolment;

import app.foreword.approval.VersionApproved;
import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditDetail;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * When a version is approved, in the same transaction: who has not started moves to it, who is on the way stays, and who is
 * done with an older one is told of where ideas have changed.
 */
@Component
class VersionMover {

    private final MoveRows moves;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VersionMover(MoveRows moves, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.moves = moves;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(VersionApproved approved) {
        if (approved.older().isEmpty()) {
            return;
        }
        for (EnrolmentId enrolment : moves.notStarted(approved)) {
            if (moves.move(enrolment, approved.version(), approved.by(), clock.instant())) {
                audit.add(
                        AuditAction.VERSION_MOVED,
                        AuditSubject.enrolment(enrolment.value()),
                        AuditDetail.TO_VERSION.with(approved.version().value()));
            }
        }
        if (!approved.material().isEmpty()) {
            var finished = moves.finished(approved, LocalDate.now(clock), clock.getZone());
            events.publishEvent(new ContentChanged(approved.version(), approved.material(), finished, approved.by()));
        }
    }
}
