package app.foreword.learning;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.content.LearningModule;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.rights.CurrentStaff;
import app.foreword.rights.ForReviewers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
    private final AttemptRecords attempts;
    private final WhenDone whenDone;
    private final AuditTrail audit;
    private final CurrentStaff currentStaff;
    private final Clock clock;

    PaperAnswers(
            EnrolmentRecords enrolments,
            LearningRecords records,
            Modules modules,
            ProgressKeeper progress,
            AttemptRecords attempts,
            WhenDone whenDone,
            AuditTrail audit,
            CurrentStaff currentStaff,
            Clock clock) {
        this.enrolments = enrolments;
        this.records = records;
        this.modules = modules;
        this.progress = progress;
        this.attempts = attempts;
        this.whenDone = whenDone;
        this.audit = audit;
        this.currentStaff = currentStaff;
        this.clock = clock;
    }

    /**
     * What there is to type in, of the version and in the language of the enrolment.
     *
     * @throws java.util.NoSuchElementException where there is no such enrolment
     */
    @Transactional(readOnly = true)
    public PaperEntry entry(EnrolmentId enrolment) {
        Enrolment found = enrolments.get(enrolment);
        return entry(found, found.moduleVersion(), found.language());
    }

    /**
     * The same for pages of another version, or in another language.
     *
     * @throws PaperRefused where the patient cannot have answered on pages of that version
     */
    @Transactional(readOnly = true)
    public PaperEntry entry(EnrolmentId enrolment, ModuleVersionId version, Locale language) {
        Enrolment found = enrolments.get(enrolment);
        refuseOther(found, version);
        return entry(found, version, language);
    }

    /**
     * Stores the answers of a form, all or none of them. Sent twice it is stored once. Where the patient was moved to a newer
     * version between printing and typing in, and has not started that, the enrolment goes back to the one of the pages:
     * that is what the patient has read.
     *
     * @throws PaperRefused where it cannot be taken as it is
     */
    public void enter(EnrolmentId enrolment, FilledForm form) {
        Enrolment locked = onVersionOf(form, enrolments.lock(enrolment));
        PaperEntry entry = entry(locked, form.version(), form.language());
        LearningLog log = records.log(enrolment);
        var check = new PaperCheck(entry, log.keys(), LocalDate.now(clock));
        Instant at = moment(check.day(form.filledOn()), begun(enrolment));
        var fresh = check.answers(form, at, log.nextOrdinal());
        if (fresh.isEmpty()) {
            return;
        }
        store(locked, entry.module(), fresh);
        audit.add(AuditAction.PAPER_ENTERED, AuditSubject.enrolment(enrolment.value()), detail(entry, form, fresh));
    }

    private Enrolment onVersionOf(FilledForm form, Enrolment locked) {
        if (form.version().equals(locked.moduleVersion())) {
            return locked;
        }
        refuseOther(locked, form.version());
        enrolments.moveForPaper(locked.id(), form.version(), currentStaff.get().id(), clock.instant());
        audit.add(
                AuditAction.VERSION_MOVED,
                AuditSubject.enrolment(locked.id().value()),
                "back to version %d, for its paper form"
                        .formatted(form.version().value()));
        return enrolments.get(locked.id());
    }

    private void refuseOther(Enrolment enrolment, ModuleVersionId version) {
        if (!versions(enrolment).contains(version)) {
            throw new PaperRefused(new PaperRefused.Reason.OtherVersion(enrolment.moduleVersion()));
        }
    }

    /** Who has not started may have pages of a version from which they were moved. */
    private List<ModuleVersionId> versions(Enrolment enrolment) {
        var before = enrolment.state() == EnrolmentState.NOT_STARTED
                ? enrolments.movedFrom(enrolment.id())
                : List.<ModuleVersionId>of();
        return Stream.concat(Stream.of(enrolment.moduleVersion()), before.stream())
                .toList();
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
        var after = progress.refreshAfterPatient(enrolment.id(), before != null && before.isAfter(at) ? before : at);
        whenDone.after(enrolment, after, module);
    }

    private static String detail(PaperEntry entry, FilledForm form, List<Answer> fresh) {
        return "%d answers of %d in %s, filled in on %s"
                .formatted(
                        fresh.size(),
                        entry.form().items().size(),
                        form.language().toLanguageTag(),
                        form.filledOn());
    }

    /** Paper tells the day alone: noon, but not before the attempt began, and not later than now. */
    private Instant moment(LocalDate day, Instant begun) {
        Instant noon = day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
        Instant earliest = noon.isBefore(begun) ? begun : noon;
        return earliest.isAfter(clock.instant()) ? clock.instant() : earliest;
    }

    /** When the patient was enrolled, or staff opened the attempt that goes on now. */
    private Instant begun(EnrolmentId enrolment) {
        var further = attempts.all(enrolment);
        return further.isEmpty()
                ? enrolments.enrolledAt(enrolment)
                : further.getLast().at();
    }

    private PaperEntry entry(Enrolment enrolment, ModuleVersionId version, Locale language) {
        boolean open = switch (enrolment.state()) {
            case NOT_STARTED, IN_PROGRESS -> true;
            case FINISHED, WAIVED -> false;
        };
        LearningLog log = records.log(enrolment.id());
        return new PaperEntry(
                enrolment.id(),
                version,
                versions(enrolment),
                modules.get(version, language),
                log.round().number(),
                LocalDate.ofInstant(begun(enrolment.id()), clock.getZone()),
                log.answers(),
                open);
    }
}
