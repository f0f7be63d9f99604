package app.foreword.mail;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditDetail;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.enrolment.IssuedLink;
import app.foreword.mail.MailRows.Due;
import app.foreword.rights.ForTheApplication;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits. A message is claimed in a transaction of its own before it is handed to the server, so that it is never
 * sent twice, whenever the program ends. Its link is made in that moment, stands beside those that are out already, and ends
 * where the message was not taken.
 */
@Service
@ForTheApplication(because = "runs by itself; what it sends was queued by staff or by the clinic's own settings")
public class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int AT_ONCE = 50;
    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));
    private static final Set<EnrolmentState> TO_REMIND = Set.of(EnrolmentState.NOT_STARTED, EnrolmentState.IN_PROGRESS);

    /** A message in the moment between being claimed and being sent. */
    private record Claimed(Due due, String address, MailText text, IssuedLink link) {}

    private final MailRows rows;
    private final MailServer server;
    private final MailWords words;
    private final EnrolmentRecords enrolments;
    private final AuditTrail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Outbox(
            MailRows rows,
            MailServer server,
            MailWords words,
            EnrolmentRecords enrolments,
            AuditTrail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.server = server;
        this.words = words;
        this.enrolments = enrolments;
        this.trail = trail;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /** At the start: what was being sent when the program ended may have arrived, so it is told and not sent again. */
    public void recover() {
        transaction.executeWithoutResult(status -> rows.stopped());
    }

    /** Sends what is due now, some at a time. */
    public void sendDue() {
        for (Due due : rows.due(clock.instant(), Reminders.isTimeOfDay(clock), AT_ONCE)) {
            Objects.requireNonNull(transaction.execute(status -> claim(due))).ifPresent(this::send);
        }
    }

    /** Empty where another one has it, or it is no longer needed. */
    private Optional<Claimed> claim(Due due) {
        var enrolment = enrolments.get(due.enrolment());
        var patient = enrolments.patient(enrolment.patient());
        var address = patient.email();
        boolean late = due.kind() == MailKind.REMINDER
                && (!TO_REMIND.contains(enrolment.state())
                        || !Objects.equals(due.treatmentDate(), enrolment.treatmentDate())
                        || isPast(due.treatmentDate()));
        if (!rows.claim(due.id(), address)) {
            return Optional.empty();
        }
        if (address == null || late) {
            rows.cancel(due.id());
            return Optional.empty();
        }
        var link = enrolments.mailLink(due.enrolment());
        var text = words.of(patient, enrolment.language(), link, due.treatmentDate());
        return Optional.of(new Claimed(due, address, text, link));
    }

    private boolean isPast(@Nullable LocalDate treatment) {
        return treatment == null || !treatment.isAfter(LocalDate.now(clock));
    }

    private void send(Claimed claimed) {
        try {
            server.send(claimed.address(), claimed.text());
        } catch (MailNotSent failed) {
            LOG.warn("Message {} was not sent: {}", claimed.due().id(), failed.problem());
            transaction.executeWithoutResult(status -> keepFailure(claimed, failed.problem()));
            return;
        } catch (RuntimeException broken) {
            LOG.error("Message {} was broken off", claimed.due().id(), broken);
            transaction.executeWithoutResult(status -> breakOff(claimed.due()));
            return;
        }
        transaction.executeWithoutResult(status -> {
            rows.sent(claimed.due().id(), clock.instant());
            tell(
                    AuditAction.MAIL_SENT,
                    claimed.due(),
                    AuditDetail.valueOf(claimed.due().kind().name()));
        });
    }

    private void keepFailure(Claimed claimed, MailProblem problem) {
        var due = claimed.due();
        enrolments.revoke(claimed.link());
        if (problem.isLasting() || due.tries() >= WAITS.size()) {
            rows.failed(due.id(), problem);
            tell(AuditAction.MAIL_FAILED, due, AuditDetail.valueOf(problem.name()));
        } else {
            rows.again(due.id(), problem, clock.instant().plus(WAITS.get(due.tries())));
        }
    }

    /** It may have arrived: it is told and not sent again, and its link stays. */
    private void breakOff(Due due) {
        rows.failed(due.id(), MailProblem.BROKEN);
        tell(AuditAction.MAIL_FAILED, due, AuditDetail.BROKEN);
    }

    private void tell(AuditAction action, Due due, AuditDetail detail) {
        trail.add(action, AuditSubject.enrolment(due.enrolment().value()), detail.name(), due.queuedBy());
    }
}
