package app.foreword.review;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditDetail;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.content.Modules;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.learning.HelpRecords;
import app.foreword.learning.LanguageChoiceRecords;
import app.foreword.learning.LearningRecords;
import app.foreword.learning.ProgressKeeper;
import app.foreword.learning.Results;
import app.foreword.review.ReviewRefused.Reason;
import app.foreword.review.TalkEntry.Subject;
import app.foreword.rights.CurrentStaff;
import app.foreword.rights.ForReviewers;
import java.time.Clock;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff do with one enrolment after its patient has learned: look, close the entries of the talk list, sign off.
 * Everything is added, nothing changed: the newest row counts.
 */
@Service
@Transactional
public class Reviews {

    public static final int LONGEST_NOTE = 2000;
    public static final int LONGEST_REASON = 500;

    private final EnrolmentRecords enrolments;
    private final LearningRecords learning;
    private final HelpRecords help;
    private final ProgressKeeper progress;
    private final ReviewRecords records;
    private final TalkLists talkLists;
    private final LanguageChoiceRecords languages;
    private final RecheckInvitations rechecks;
    private final FairnessHistory fairness;
    private final Modules modules;
    private final AuditTrail trail;
    private final CurrentStaff currentStaff;
    private final Clock clock;

    Reviews(
            EnrolmentRecords enrolments,
            LearningRecords learning,
            HelpRecords help,
            ProgressKeeper progress,
            ReviewRecords records,
            TalkLists talkLists,
            LanguageChoiceRecords languages,
            RecheckInvitations rechecks,
            FairnessHistory fairness,
            Modules modules,
            AuditTrail trail,
            CurrentStaff currentStaff,
            Clock clock) {
        this.enrolments = enrolments;
        this.learning = learning;
        this.help = help;
        this.progress = progress;
        this.records = records;
        this.talkLists = talkLists;
        this.languages = languages;
        this.rechecks = rechecks;
        this.fairness = fairness;
        this.modules = modules;
        this.trail = trail;
        this.currentStaff = currentStaff;
        this.clock = clock;
    }

    /** @throws NoSuchElementException where there is no such enrolment */
    @ForReviewers
    @Transactional(readOnly = true)
    public PatientReview get(EnrolmentId enrolment) {
        Enrolment found = enrolments.get(enrolment);
        var module = modules.get(found.moduleVersion(), found.language());
        var log = learning.log(enrolment);
        return new PatientReview(
                enrolments.patient(found.patient()),
                found,
                module,
                Results.of(module, log),
                talkLists.of(found, log),
                talkLists.answered(found, log),
                records.readings(enrolment),
                help.said(enrolment),
                records.notes(enrolment),
                records.signOffs(enrolment),
                records.waiver(enrolment).orElse(null),
                languages.of(enrolment),
                rechecks.overview(enrolment),
                fairness.of(found, module, log),
                new PatientHistory(enrolments.beginnings(enrolment), records.closings(enrolment)),
                enrolments.of(found.patient()).reversed().stream()
                        .map(this::inShort)
                        .toList());
    }

    /**
     * Adds what came of talking about one entry. Closing it again is changing one's mind: the newest closing counts.
     *
     * To say the same again, without a note, adds nothing: that is a double click.
     *
     * @param note may be empty
     * @param seen the closing that the screen showed; null where it showed none
     * @throws ReviewRefused where the talk list has no such entry, somebody closed it since the screen was shown, it is
     *     signed off, or the note is too long
     */
    @ForReviewers
    public void close(
            EnrolmentId enrolment, Subject subject, TalkOutcome outcome, String note, @Nullable TalkClosingId seen) {
        String text = WrittenText.optional(note, LONGEST_NOTE);
        Enrolment locked = enrolments.lock(enrolment);
        if (locked.signedOff()) {
            throw new ReviewRefused(new Reason.SignedOff(newestSignOff(enrolment)));
        }
        var entry = talkLists.of(locked, learning.log(enrolment)).find(subject);
        refuseIf(entry.isEmpty(), new Reason.NotOnTalkList());
        var standing = entry.flatMap(TalkEntry::closing).orElse(null);
        var by = currentStaff.get().id();
        if (standing != null) {
            if (standing.staff().equals(by) && standing.outcome() == outcome && text.isEmpty()) {
                return;
            }
            refuseIf(!standing.id().equals(seen), new Reason.ClosedMeanwhile(standing));
        }
        records.add(enrolment, subject, outcome, text, by, clock.instant());
        progress.refresh(enrolment);
        note(
                AuditAction.TALK_CLOSED,
                enrolment,
                AuditDetail.join(
                        words(subject), AuditDetail.valueOf(outcome.name()).name()));
    }

    /** @throws ReviewRefused where the text is empty or too long */
    @ForReviewers
    public void addNote(EnrolmentId enrolment, String typed) {
        String text = WrittenText.required(typed, LONGEST_NOTE);
        enrolments.lock(enrolment);
        records.addNote(enrolment, text, currentStaff.get().id(), clock.instant());
        note(AuditAction.NOTE_ADDED, enrolment, "");
    }

    /**
     * Says that the review is done. A second time changes nothing, so that a double click, or two who sign at the same
     * moment, leave one sign-off; the second of two is told who was faster.
     *
     * @throws ReviewRefused where somebody else has signed off, the patient has not finished, or entries of the talk list
     *     are open
     */
    @ForReviewers
    public void signOff(EnrolmentId enrolment) {
        Enrolment locked = enrolments.lock(enrolment);
        if (locked.signedOff()) {
            var signed = newestSignOff(enrolment);
            refuseIf(!signed.staff().equals(currentStaff.get().id()), new Reason.SignedMeanwhile(signed));
            return;
        }
        refuseIf(locked.state() != EnrolmentState.FINISHED, new Reason.NotFinished());
        int open = talkLists.of(locked, learning.log(enrolment)).open();
        refuseIf(open > 0, new Reason.StillOpen(open));
        records.addSignOff(
                enrolment, SignOff.Event.SIGNED, "", currentStaff.get().id(), clock.instant());
        enrolments.markSignedOff(enrolment, true);
        note(AuditAction.SIGNED_OFF, enrolment, "");
    }

    /** @throws ReviewRefused where it is not signed off, or the reason is empty or too long */
    @ForReviewers
    public void reopen(EnrolmentId enrolment, String reason) {
        String text = WrittenText.required(reason, LONGEST_REASON);
        if (!enrolments.lock(enrolment).signedOff()) {
            var events = records.signOffs(enrolment);
            throw new ReviewRefused(
                    events.isEmpty() ? new Reason.NotSignedOff() : new Reason.ReopenedMeanwhile(events.getFirst()));
        }
        records.addSignOff(
                enrolment, SignOff.Event.REOPENED, text, currentStaff.get().id(), clock.instant());
        enrolments.markSignedOff(enrolment, false);
        note(AuditAction.REOPENED, enrolment, "");
    }

    private static String words(Subject subject) {
        return switch (subject) {
            case Subject.Idea(var concept) -> AuditDetail.IDEA.with(concept.value());
            case Subject.Question(var question) -> AuditDetail.OWN_QUESTION.with(question.value());
        };
    }

    /** Without notes and reasons: they stand where they belong, and go with the patient. */
    private void note(AuditAction action, EnrolmentId enrolment, String detail) {
        trail.add(action, AuditSubject.enrolment(enrolment.value()), detail);
    }

    private EnrolledModule inShort(Enrolment enrolment) {
        var module = modules.get(enrolment.moduleVersion(), enrolment.language());
        var log = learning.log(enrolment.id());
        return new EnrolledModule(
                enrolment,
                module,
                enrolments.beginnings(enrolment.id()).enrolledAt(),
                Results.of(module, log),
                talkLists.of(enrolment, log).explainedBack(),
                enrolment.signedOff() ? newestSignOff(enrolment.id()) : null,
                rechecks.overview(enrolment.id()).rechecks());
    }

    private SignOff newestSignOff(EnrolmentId enrolment) {
        return records.signOffs(enrolment).getFirst();
    }

    private static void refuseIf(boolean refused, Reason reason) {
        if (refused) {
            throw new ReviewRefused(reason);
        }
    }
}
