package app.foreword.review;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.content.Concept;
import app.foreword.content.ConceptId;
import app.foreword.content.Modules;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.learning.AttemptRecords;
import app.foreword.learning.ProgressKeeper;
import app.foreword.learning.Recheck;
import app.foreword.learning.RecheckCause;
import app.foreword.learning.RecheckInviter;
import app.foreword.learning.RecheckKind;
import app.foreword.learning.RecheckRecords;
import app.foreword.review.FairnessRefused.Reason;
import app.foreword.rights.CurrentStaff;
import app.foreword.rights.ForReviewers;
import app.foreword.rights.StaffId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff may grant a patient, each with a reason: another attempt, one idea asked again, more time, the end of a
 * waiver. What was before is kept and stays to be seen.
 */
@Service
@Transactional
public class Fairness {

    /** How many years ahead more time may reach. */
    public static final int MOST_YEARS = 2;

    private final EnrolmentRecords enrolments;
    private final AttemptRecords attempts;
    private final RecheckRecords rechecks;
    private final RecheckInviter inviter;
    private final ProgressKeeper progress;
    private final ReviewRecords reviews;
    private final FairnessRecords records;
    private final Modules modules;
    private final AuditTrail audit;
    private final CurrentStaff currentStaff;
    private final Clock clock;

    Fairness(
            EnrolmentRecords enrolments,
            AttemptRecords attempts,
            RecheckRecords rechecks,
            RecheckInviter inviter,
            ProgressKeeper progress,
            ReviewRecords reviews,
            FairnessRecords records,
            Modules modules,
            AuditTrail audit,
            CurrentStaff currentStaff,
            Clock clock) {
        this.enrolments = enrolments;
        this.attempts = attempts;
        this.rechecks = rechecks;
        this.inviter = inviter;
        this.progress = progress;
        this.reviews = reviews;
        this.records = records;
        this.modules = modules;
        this.audit = audit;
        this.currentStaff = currentStaff;
        this.clock = clock;
    }

    /**
     * Starts a further attempt. What the patient did before is kept beside it; a sign-off is reopened, and re-checks that
     * nobody has begun are taken back, as everything is asked again.
     *
     * @throws FairnessRefused where nothing was begun, or it is waived
     * @throws ReviewRefused where the reason is empty or too long
     */
    @ForReviewers
    public void startAgain(EnrolmentId enrolment, String typedReason) {
        String reason = WrittenText.required(typedReason, Reviews.LONGEST_REASON);
        Enrolment locked = enrolments.lock(enrolment);
        refuseIf(locked.state() == EnrolmentState.WAIVED, Reason.WAIVED);
        refuseIf(locked.state() == EnrolmentState.NOT_STARTED, Reason.NOT_BEGUN);
        attempts.start(locked, reason, me(), clock.instant());
        enrolments.restart(enrolment);
        live(enrolment).stream()
                .filter(recheck -> recheck.answers().isEmpty())
                .forEach(recheck -> rechecks.withdraw(recheck.id(), me(), clock.instant()));
        if (locked.signedOff()) {
            reviews.addSignOff(enrolment, SignOff.Event.REOPENED, reason, me(), clock.instant());
            enrolments.markSignedOff(enrolment, false);
        }
        progress.refresh(enrolment);
        note(AuditAction.ATTEMPT_STARTED, enrolment, "");
    }

    /**
     * Asks one idea again, from today on. It stands apart and changes nothing of what was answered.
     *
     * @param ideaOrNull null where none was chosen
     * @throws FairnessRefused where the patient is not done, or the idea waits for its answer already
     * @throws ReviewRefused where the reason is empty or too long
     */
    @ForReviewers
    public void askAgain(EnrolmentId enrolment, @Nullable ConceptId ideaOrNull, String typedReason) {
        if (ideaOrNull == null) {
            throw new FairnessRefused(Reason.IDEA_MISSING);
        }
        ConceptId idea = ideaOrNull;
        String reason = WrittenText.required(typedReason, Reviews.LONGEST_REASON);
        Enrolment locked = enrolments.lock(enrolment);
        refuseIf(locked.state() != EnrolmentState.FINISHED, Reason.NOT_FINISHED);
        boolean waits = live(enrolment).stream()
                .anyMatch(recheck -> recheck.kind() == RecheckKind.ASKED_AGAIN
                        && recheck.ideas().contains(idea));
        refuseIf(waits, Reason.ASKED_ALREADY);
        Concept concept = modules.get(locked.moduleVersion(), locked.language()).concept(idea);
        inviter.invite(enrolment, List.of(concept.id()), LocalDate.now(clock), RecheckCause.askedAgain(reason, me()));
        note(AuditAction.IDEA_ASKED_AGAIN, enrolment, concept.id().value());
    }

    /**
     * Gives more time: the link works at least to the end of that day, and what is asked again stays open as long. A link
     * that has run out stays so.
     *
     * @param untilOrNull null where no day was chosen
     * @throws FairnessRefused where the day is missing, past or too far
     * @throws ReviewRefused where the reason is empty or too long
     */
    @ForReviewers
    public void extend(EnrolmentId enrolment, @Nullable LocalDate untilOrNull, String typedReason) {
        if (untilOrNull == null) {
            throw new FairnessRefused(Reason.DAY_MISSING);
        }
        LocalDate until = untilOrNull;
        LocalDate today = LocalDate.now(clock);
        refuseIf(until.isBefore(today), Reason.DAY_PAST);
        refuseIf(until.isAfter(today.plusYears(MOST_YEARS)), Reason.DAY_FAR);
        String reason = WrittenText.required(typedReason, Reviews.LONGEST_REASON);
        enrolments.lock(enrolment);
        records.addExtension(enrolment, until, reason, me(), clock.instant());
        enrolments.keepLinkUntil(enrolment, until);
        rechecks.all(enrolment).stream()
                .filter(recheck -> recheck.withdrawn() == null && recheck.talked() == null)
                .filter(recheck -> recheck.answers().size() < recheck.ideas().size())
                .forEach(recheck -> rechecks.keepOpenUntil(recheck.id(), until));
        note(AuditAction.TIME_EXTENDED, enrolment, until.toString());
    }

    /**
     * Takes a waiver back: the patient goes on where they are. What the waiver said is kept.
     *
     * @throws FairnessRefused where it is not waived
     * @throws ReviewRefused where the reason is empty or too long
     */
    @ForReviewers
    public void endWaiver(EnrolmentId enrolment, String typedReason) {
        String reason = WrittenText.required(typedReason, Reviews.LONGEST_REASON);
        refuseIf(enrolments.lock(enrolment).state() != EnrolmentState.WAIVED, Reason.NOT_WAIVED);
        enrolments.endWaiver(enrolment, reason, me(), clock.instant());
        progress.restate(enrolment);
        note(AuditAction.WAIVER_ENDED, enrolment, "");
    }

    private List<Recheck> live(EnrolmentId enrolment) {
        LocalDate today = LocalDate.now(clock);
        return rechecks.all(enrolment).stream()
                .filter(recheck -> recheck.live(today))
                .toList();
    }

    private StaffId me() {
        return currentStaff.get().id();
    }

    private void note(AuditAction what, EnrolmentId enrolment, String detail) {
        audit.add(what, AuditSubject.enrolment(enrolment.value()), detail);
    }

    private static void refuseIf(boolean refused, Reason reason) {
        if (refused) {
            throw new FairnessRefused(reason);
        }
    }
}
