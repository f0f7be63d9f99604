package app.foreword.learning;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditDetail;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.content.Modules;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.learning.ReplayRecords.Stored;
import app.foreword.rights.ForReviewers;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows staff again what a patient saw and answered. */
@Service
@Transactional
public class Replays {

    private final ReplayRecords records;
    private final KeyCorrectionRecords corrections;
    private final EnrolmentRecords enrolments;
    private final Modules modules;
    private final AuditTrail audit;

    Replays(
            ReplayRecords records,
            KeyCorrectionRecords corrections,
            EnrolmentRecords enrolments,
            Modules modules,
            AuditTrail audit) {
        this.records = records;
        this.corrections = corrections;
        this.enrolments = enrolments;
        this.modules = modules;
        this.audit = audit;
    }

    /** @throws NoSuchElementException where there is no such enrolment or answer */
    @ForReviewers
    public Replay answer(EnrolmentId enrolment, int ordinal) {
        Enrolment found = enrolments.get(enrolment);
        int first = records.attemptBegins(enrolment, ordinal);
        return replay(found, records.answers(enrolment), first, ordinal, 0, AuditDetail.REPLAY_PAGE);
    }

    /** @throws NoSuchElementException where there is no such enrolment, re-check or answer */
    @ForReviewers
    public Replay recheckAnswer(EnrolmentId enrolment, RecheckId recheck, int ordinal) {
        Enrolment found = enrolments.get(enrolment);
        int ideas = records.ideas(enrolment, recheck).orElseThrow();
        var all = records.answers(enrolment, recheck);
        return replay(found, all, 1, ordinal, ideas, AuditDetail.RECHECK_REPLAY_PAGE);
    }

    private Replay replay(Enrolment enrolment, List<Stored> all, int first, int ordinal, int ideas, AuditDetail page) {
        Stored wanted = all.stream()
                .filter(stored -> stored.answer().ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No answer " + ordinal));
        audit.add(
                AuditAction.PATIENT_VIEWED,
                AuditSubject.enrolment(enrolment.id().value()),
                page.with(ordinal));
        // all that stood on the screen followed from the keys of that moment, the answers before this one, too
        Keys keys = corrections.inForceWhen(wanted.version(), wanted.answer(), wanted.judgedAt());
        return new Replay(
                enrolments.patient(enrolment.patient()),
                enrolment.id(),
                modules.get(wanted.version(), wanted.answer().language()),
                all.stream()
                        .map(Stored::answer)
                        .filter(answer -> answer.ordinal() >= first && answer.ordinal() <= ordinal)
                        .map(keys::judge)
                        .toList(),
                all.size(),
                ideas);
    }
}
