package app.foreword.learning;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.content.LearningModule;
import app.foreword.content.Modules;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.rights.CurrentStaff;
import app.foreword.rights.ForReviewers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Types in what a patient answered on paper. It goes into the same log as answers on a screen, and says where it is from. */
@Service
@ForReviewers
@Transactional
public class PaperAnswers {

    private final EnrolmentRecords enrolments;
    private final LearningRecords records;
    private final Modules modules;
    private final ProgressKeeper progress;
    private final RecheckInviter rechecks;
    private final AuditTrail audit;
    private final CurrentStaff currentStaff;
    private final Clock clock;

    PaperAnswers(
            EnrolmentRecords enrolments,
            LearningRecords records,
            Modules modules,
            ProgressKeeper progress,
            RecheckInviter rechecks,
            AuditTrail audit,
            CurrentStaff currentStaff,
            Clock clock) {
        this.enrolments = enrolments;
        this.records = records;
        this.modules = modules;
        this.progress = progress;
        this.rechecks = rechecks;
        this.audit = audit;
        this.currentStaff = currentStaff;
        this.clock = clock;
    }

    /**
     * What there is to type in, in the language of the enrolment.
     *
     * @throws java.util.NoSuchElementException where there is no such enrolment
     */
    @Transactional(readOnly = true)
    public PaperEntry entry(EnrolmentId enrolment) {
        Enrolment found = enrolments.get(enrolment);
        return entry(found, found.language());
    }

    /** The same for a form in another language of the version. */
    @Transactional(readOnly = true)
    public PaperEntry entry(EnrolmentId enrolment, Locale language) {
        return entry(enrolments.get(enrolment), language);
    }

    /**
     * Stores the answers of a form, all or none of them. Sent twice it is stored once.
     *
     * @throws PaperRefused where it cannot be taken as it is
     */
    public void enter(EnrolmentId enrolment, FilledForm form) {
        Enrolment locked = enrolments.lock(enrolment);
        PaperEntry entry = entry(locked, form.language());
        var check = new PaperCheck(entry, LocalDate.now(clock));
        Instant at = moment(check.day(form.filledOn()), enrolments.enrolledAt(enrolment));
        var fresh = check.answers(form, at, records.log(enrolment).nextOrdinal());
        if (fresh.isEmpty()) {
            return;
        }
        store(locked, entry.module(), fresh);
        audit.add(AuditAction.PAPER_ENTERED, AuditSubject.enrolment(enrolment.value()), detail(entry, form, fresh));
    }

    private void store(Enrolment enrolment, LearningModule module, List<Answer> fresh) {
        Instant at = fresh.getFirst().at();
        fresh.stream()
                .map(answer -> module.sectionOf(answer.concept()).id())
                .distinct()
                .forEach(section -> {
                    records.addReading(enrolment.id(), section, ReadingEvent.OPENED, at, AnswerOrigin.PAPER);
                    records.addReading(enrolment.id(), section, ReadingEvent.FINISHED, at, AnswerOrigin.PAPER);
                });
        var by = currentStaff.get().id();
        fresh.forEach(
                answer -> records.addFromPaper(enrolment.id(), enrolment.moduleVersion(), answer, by, clock.instant()));
        Instant before = enrolment.lastActivityAt();
        progress.refreshAfterPatient(enrolment.id(), before != null && before.isAfter(at) ? before : at);
        rechecks.afterAnswer(enrolment, module);
    }

    private static String detail(PaperEntry entry, FilledForm form, List<Answer> fresh) {
        return "%d answers of %d in %s, filled in on %s"
                .formatted(
                        fresh.size(),
                        entry.form().items().size(),
                        form.language().toLanguageTag(),
                        form.filledOn());
    }

    /** Paper tells the day alone: noon, but not before the patient was enrolled, and not later than now. */
    private Instant moment(LocalDate day, Instant enrolledAt) {
        Instant noon = day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
        Instant earliest = noon.isBefore(enrolledAt) ? enrolledAt : noon;
        return earliest.isAfter(clock.instant()) ? clock.instant() : earliest;
    }

    private PaperEntry entry(Enrolment enrolment, Locale language) {
        boolean open = switch (enrolment.state()) {
            case NOT_STARTED, IN_PROGRESS -> true;
            case FINISHED, WAIVED -> false;
        };
        return new PaperEntry(
                enrolment.id(),
                enrolment.moduleVersion(),
                modules.get(enrolment.moduleVersion(), language),
                LocalDate.ofInstant(enrolments.enrolledAt(enrolment.id()), clock.getZone()),
                records.log(enrolment.id()).answers(),
                open);
    }
}
