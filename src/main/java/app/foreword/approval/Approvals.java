package app.foreword.approval;

import app.foreword.approval.ApprovalRefused.Field;
import app.foreword.approval.ApprovalRefused.Problem;
import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.content.PackExaminer;
import app.foreword.content.PublishedVersion;
import app.foreword.rights.CurrentStaff;
import app.foreword.rights.ForApprovers;
import app.foreword.rights.ForReviewers;
import app.foreword.rights.ForTheApplication;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What reaches patients. A version, each language by itself, does so only while its newest event is an approval; those
 * who are enrolled already always go on.
 */
@Service
@Transactional
public class Approvals {

    private final ApprovalRows rows;
    private final Modules modules;
    private final PackExaminer examiner;
    private final PatientScreens screens;
    private final AuditTrail trail;
    private final CurrentStaff currentStaff;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Approvals(
            ApprovalRows rows,
            Modules modules,
            PackExaminer examiner,
            PatientScreens screens,
            AuditTrail trail,
            CurrentStaff currentStaff,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.modules = modules;
        this.examiner = examiner;
        this.screens = screens;
        this.trail = trail;
        this.currentStaff = currentStaff;
        this.events = events;
        this.clock = clock;
    }

    /** The languages of a version in which patients can be enrolled now. */
    @ForTheApplication(because = "what patients may read is no secret; enrolling asks for its own rights")
    @Transactional(readOnly = true)
    public Set<Locale> approvedLanguages(ModuleVersionId version) {
        return Set.copyOf(rows.approvedLanguages(version));
    }

    /** What has changed materially with the versions after this one that reach patients in a language, oldest first. */
    @ForTheApplication(because = "a patient who is done with an older version is asked what has changed since")
    @Transactional(readOnly = true)
    public List<MaterialChange> materialSince(ModuleVersionId version, Locale language) {
        return newer(version).reversed().stream()
                .filter(newer -> isApproved(newer, language))
                .flatMap(newer -> rows.material(newer, language).stream())
                .toList();
    }

    /** Of the same module, newest first. */
    private List<ModuleVersionId> newer(ModuleVersionId version) {
        var all = modules.allVersions();
        return all.stream()
                .filter(own -> own.id().equals(version))
                .flatMap(own -> all.stream()
                        .filter(other -> other.module().equals(own.module()))
                        .takeWhile(other -> !other.id().equals(version)))
                .map(PublishedVersion::id)
                .toList();
    }

    /**
     * Of each module and language the newest version that is approved in it. A newer version that is approved in one
     * language only does not take the others from the patients who need them.
     */
    @ForReviewers
    @Transactional(readOnly = true)
    public List<ApprovedVersion> offered() {
        return offer().all();
    }

    /**
     * What new patients are enrolled in where this version is not offered, also when it is withdrawn.
     *
     * @throws NoSuchElementException where there is no such version, or not in that language
     */
    @ForReviewers
    @Transactional(readOnly = true)
    public Optional<OtherVersion> besides(ModuleVersionId version, Locale language) {
        return offer().besides(published(version, language), language);
    }

    /** The newest event of each version and language that has any. */
    @ForReviewers
    @Transactional(readOnly = true)
    public List<ApprovalEvent> newest() {
        return rows.newest();
    }

    /** Newest first. */
    @ForReviewers
    @Transactional(readOnly = true)
    public List<ApprovalEvent> history(ModuleVersionId version, Locale language) {
        return rows.history(version, language);
    }

    /**
     * Who read what was a draft, by the newest approval that names someone. Withdrawing it does not undo the reading:
     * versions never change.
     */
    @ForReviewers
    @Transactional(readOnly = true)
    public Optional<TranslationReview> reading(ModuleVersionId version, Locale language) {
        return rows.history(version, language).stream()
                .flatMap(event -> Stream.ofNullable(event.review()))
                .findFirst();
    }

    /**
     * What the program says of it today; the rules may have grown since it was published.
     *
     * @throws NoSuchElementException where there is no such version, or not in that language
     */
    @ForReviewers
    @Transactional(readOnly = true)
    public VersionReport report(ModuleVersionId version, Locale language) {
        return new VersionReport(published(version, language), language, examiner.examine(version));
    }

    /**
     * What approving it takes.
     *
     * @throws NoSuchElementException where there is no such version, or not in that language
     */
    @ForReviewers
    @Transactional(readOnly = true)
    public Asked asked(ModuleVersionId version, Locale language) {
        published(version, language);
        return new Asked(modules.get(version, language).status(), screens.areDraft(language));
    }

    /**
     * How it differs from the newest older version that was ever approved in that language; empty where none was.
     *
     * @throws NoSuchElementException where there is no such version, or not in that language
     */
    @ForReviewers
    @Transactional(readOnly = true)
    public Optional<VersionChanges> changes(ModuleVersionId version, Locale language) {
        return older(published(version, language)).stream()
                .filter(base -> rows.wasApproved(base.id(), language))
                .findFirst()
                .map(base ->
                        VersionChanges.between(base, modules.get(base.id(), language), modules.get(version, language)));
    }

    /** What was said of the ideas that differ, newest first. */
    @ForReviewers
    @Transactional(readOnly = true)
    public List<DecidedChanges> decidedChanges(ModuleVersionId version, Locale language) {
        return rows.decidedChanges(version, language);
    }

    /**
     * Lets a version reach patients in one language. Patients who have not started move to it, and those who are done are
     * asked again what has changed materially.
     *
     * @throws ApprovalRefused naming all that is missing
     * @throws NoSuchElementException where there is no such version, or not in that language
     */
    @ForApprovers
    public void approve(NewApproval typed) {
        var asked = asked(typed.version(), typed.language());
        var changes = changes(typed.version(), typed.language());
        var changed = changes.map(VersionChanges::changed).orElse(List.of());
        var review = ApprovalCheck.check(typed, asked, changed, LocalDate.now(clock));
        var report = report(typed.version(), typed.language());
        if (!report.isGood()) {
            throw refused("findings", report.findings().size());
        }
        var seen = report.seen();
        if (!seen.digest().equals(typed.seenDigest())) {
            throw refused("changed");
        }
        rows.lock(typed.version());
        if (isApproved(typed.version(), typed.language())) {
            throw refused("already");
        }
        var confirmed = asked.confirmations().stream().map(Confirmation::name).toList();
        var by = currentStaff.get().id();
        rows.add(typed, review.orElse(null), confirmed, seen, by, clock.instant());
        changes.ifPresent(found -> rows.addChanges(typed, found, by, clock.instant()));
        var material = changed.stream()
                .map(ConceptChange::concept)
                .filter(idea -> typed.changes().getOrDefault(idea, false))
                .toList();
        var older = older(published(typed.version(), typed.language())).stream()
                .map(PublishedVersion::id)
                .toList();
        note(AuditAction.MODULE_APPROVED, typed.version(), typed.language());
        events.publishEvent(new VersionApproved(typed.version(), typed.language(), older, material, by));
    }

    /** Of the same module, newest first. */
    private List<PublishedVersion> older(PublishedVersion version) {
        var all = modules.allVersions();
        return all.stream()
                .filter(other -> other.module().equals(version.module()))
                .filter(other -> all.indexOf(other) > all.indexOf(version))
                .toList();
    }

    /**
     * Stops new enrolments. Patients who are enrolled go on: software never stands between a patient and care.
     *
     * @throws ApprovalRefused where there is no reason, or nothing to take back
     */
    @ForApprovers
    public void withdraw(ModuleVersionId version, Locale language, String typedReason) {
        String reason = ApprovalCheck.reason(typedReason);
        rows.lock(version);
        if (!isApproved(version, language)) {
            throw refused("notApproved");
        }
        rows.addWithdrawal(version, language, reason, currentStaff.get().id(), clock.instant());
        note(AuditAction.MODULE_WITHDRAWN, version, language);
    }

    private void note(AuditAction action, ModuleVersionId version, Locale language) {
        var published = published(version, language);
        trail.add(
                action,
                AuditSubject.NOBODY,
                "%s %s %s".formatted(published.module().value(), published.version(), language.toLanguageTag()));
    }

    private Offer offer() {
        return new Offer(modules.allVersions(), rows.approved());
    }

    private boolean isApproved(ModuleVersionId version, Locale language) {
        return rows.newest(version, language).filter(ApprovalEvent::isApproval).isPresent();
    }

    private PublishedVersion published(ModuleVersionId version, Locale language) {
        return modules.find(version)
                .filter(found -> found.languages().contains(language))
                .orElseThrow(() -> new NoSuchElementException(
                        "No module version %d in '%s' was published".formatted(version.value(), language)));
    }

    private static ApprovalRefused refused(String key, Object... params) {
        return new ApprovalRefused(Problem.wrong(Field.WHOLE, key, params));
    }
}
