package app.foreword.review;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.content.Concept;
import app.foreword.content.ConceptId;
import app.foreword.content.LearningModule;
import app.foreword.content.Modules;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.learning.LearningRecords;
import app.foreword.learning.Recheck;
import app.foreword.learning.RecheckCause;
import app.foreword.learning.RecheckDays;
import app.foreword.learning.RecheckId;
import app.foreword.learning.RecheckInviter;
import app.foreword.learning.RecheckPath;
import app.foreword.learning.RecheckRecords;
import app.foreword.review.RecheckRefused.Reason;
import app.foreword.rights.CurrentStaff;
import app.foreword.rights.ForReviewers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with re-checks: invite, take back, say that they have talked about it. Sign-offs stay as they are. */
@Service
@Transactional
public class RecheckInvitations {

    private final EnrolmentRecords enrolments;
    private final LearningRecords learning;
    private final RecheckRecords records;
    private final RecheckInviter inviter;
    private final RecheckWorklist worklist;
    private final Modules modules;
    private final AuditTrail trail;
    private final CurrentStaff currentStaff;
    private final Clock clock;

    RecheckInvitations(
            EnrolmentRecords enrolments,
            LearningRecords learning,
            RecheckRecords records,
            RecheckInviter inviter,
            RecheckWorklist worklist,
            Modules modules,
            AuditTrail trail,
            CurrentStaff currentStaff,
            Clock clock) {
        this.enrolments = enrolments;
        this.learning = learning;
        this.records = records;
        this.inviter = inviter;
        this.worklist = worklist;
        this.modules = modules;
        this.trail = trail;
        this.currentStaff = currentStaff;
        this.clock = clock;
    }

    /** @throws java.util.NoSuchElementException where there is no such enrolment */
    @ForReviewers
    @Transactional(readOnly = true)
    public RecheckOverview overview(EnrolmentId enrolment) {
        Enrolment found = enrolments.get(enrolment);
        var rechecks = records.all(enrolment);
        return new RecheckOverview(
                rechecks.stream().map(recheck -> review(found, recheck)).toList(),
                ideas(found).size(),
                days(found).orElse(null),
                refusal(found, rechecks).orElse(null),
                found.treatmentDate(),
                enrolments.linkExpiry(enrolment).orElse(null));
    }

    /**
     * Invites to a re-check of what was missed at the first try.
     *
     * @param opensOn null where no day was chosen
     * @throws RecheckRefused where the rules do not allow it
     */
    @ForReviewers
    public void invite(EnrolmentId enrolment, @Nullable LocalDate opensOn) {
        Enrolment locked = enrolments.lock(enrolment);
        refusal(locked, records.all(enrolment)).ifPresent(reason -> {
            throw new RecheckRefused(reason);
        });
        if (opensOn == null) {
            throw new RecheckRefused(Reason.DAY_MISSING);
        }
        refuseIf(!days(locked).orElseThrow().include(opensOn), Reason.DAY_OUTSIDE);
        inviter.invite(
                enrolment,
                ideas(locked),
                opensOn,
                RecheckCause.missed(currentStaff.get().id()));
        note(AuditAction.RECHECK_INVITED, enrolment);
    }

    /**
     * Takes an invitation back. A second time changes nothing.
     *
     * @throws RecheckRefused where the patient has given an answer
     */
    @ForReviewers
    public void withdraw(EnrolmentId enrolment, RecheckId recheck) {
        Recheck found = locked(enrolment, recheck);
        refuseIf(!found.answers().isEmpty(), Reason.BEGUN);
        if (found.withdrawn() == null) {
            records.withdraw(recheck, currentStaff.get().id(), clock.instant());
            note(AuditAction.RECHECK_WITHDRAWN, enrolment);
        }
    }

    /** Says that staff have talked about what was missed again. Where somebody was faster, nothing changes. */
    @ForReviewers
    public void markTalked(EnrolmentId enrolment, RecheckId recheck) {
        if (locked(enrolment, recheck).needsTalk(LocalDate.now(clock))) {
            records.markTalked(recheck, currentStaff.get().id(), clock.instant());
            note(AuditAction.RECHECK_TALKED, enrolment);
        }
    }

    /** Who missed something again and waits for a talk about it, longest waiting first. */
    @ForReviewers
    @Transactional(readOnly = true)
    public List<RecheckToTalk> toTalkAbout(int limit) {
        return worklist.toTalkAbout(LocalDate.now(clock), limit).stream()
                .map(waiting -> new RecheckToTalk(
                        waiting.enrolment(), waiting.givenName(), waiting.familyName(), missedAgain(waiting)))
                .toList();
    }

    private int missedAgain(RecheckWorklist.Waiting waiting) {
        return records.all(waiting.enrolment()).stream()
                .filter(recheck -> recheck.id().equals(waiting.recheck()))
                .mapToInt(recheck -> recheck.toTalkAboutAgain().size())
                .sum();
    }

    private void note(AuditAction action, EnrolmentId enrolment) {
        trail.add(action, AuditSubject.enrolment(enrolment.value()), "");
    }

    private Recheck locked(EnrolmentId enrolment, RecheckId recheck) {
        enrolments.lock(enrolment);
        return records.all(enrolment).stream()
                .filter(each -> each.id().equals(recheck))
                .findFirst()
                .orElseThrow(() -> new RecheckRefused(Reason.GONE));
    }

    private Optional<Reason> refusal(Enrolment enrolment, List<Recheck> rechecks) {
        var days = days(enrolment);
        if (days.isEmpty()) {
            return Optional.of(Reason.NOT_FINISHED);
        }
        if (rechecks.stream().anyMatch(recheck -> recheck.live(LocalDate.now(clock)))) {
            return Optional.of(Reason.ONE_INVITED);
        }
        if (ideas(enrolment).isEmpty()) {
            return Optional.of(Reason.NOTHING_MISSED);
        }
        return days.get().over() ? Optional.of(Reason.TOO_LATE) : Optional.empty();
    }

    private Optional<RecheckDays> days(Enrolment enrolment) {
        return Optional.ofNullable(enrolment.finishedAt())
                .filter(finished -> enrolment.state() == EnrolmentState.FINISHED)
                .map(finished -> new RecheckDays(LocalDate.ofInstant(finished, clock.getZone()), LocalDate.now(clock)));
    }

    private List<ConceptId> ideas(Enrolment enrolment) {
        return RecheckPath.ideas(module(enrolment), learning.log(enrolment.id()));
    }

    private RecheckReview review(Enrolment enrolment, Recheck recheck) {
        LearningModule module = modules.get(recheck.version(), enrolments.languageFor(enrolment, recheck.version()));
        List<Concept> ideas = recheck.ideas().stream().map(module::concept).toList();
        var answers = recheck.answers().stream()
                .map(answer -> AnsweredQuestion.of(modules.get(recheck.version(), answer.language()), answer))
                .toList();
        LocalDate today = LocalDate.now(clock);
        return new RecheckReview(recheck, recheck.status(today), ideas, answers, recheck.needsTalk(today));
    }

    private LearningModule module(Enrolment enrolment) {
        return modules.get(enrolment.moduleVersion(), enrolment.language());
    }

    private static void refuseIf(boolean refused, Reason reason) {
        if (refused) {
            throw new RecheckRefused(reason);
        }
    }
}
