package app.foreword.enrolment;

import app.foreword.approval.Approvals;
import app.foreword.content.ModuleVersionId;
import app.foreword.rights.ForTheApplication;
import app.foreword.rights.StaffId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enrolments for the other features' services, which have checked their own callers' rights. */
@Service
@ForTheApplication(because = "called by services that have checked who asks; screens never get at it")
public class EnrolmentRecords {

    private final PatientRows patients;
    private final EnrolmentRows enrolments;
    private final LinkRows links;
    private final LinkMaker maker;
    private final MoveRows moves;
    private final Approvals approvals;
    private final Clock clock;

    EnrolmentRecords(
            PatientRows patients,
            EnrolmentRows enrolments,
            LinkRows links,
            LinkMaker maker,
            MoveRows moves,
            Approvals approvals,
            Clock clock) {
        this.patients = patients;
        this.enrolments = enrolments;
        this.links = links;
        this.maker = maker;
        this.moves = moves;
        this.approvals = approvals;
        this.clock = clock;
    }

    /** @throws NoSuchElementException where there is none */
    public Enrolment get(EnrolmentId enrolment) {
        return enrolments.get(enrolment);
    }

    /** @throws NoSuchElementException where there is none */
    public Instant enrolledAt(EnrolmentId enrolment) {
        return enrolments.enrolledAt(enrolment);
    }

    /** Whether its version is approved now in its language; an approval can be taken back while the patient goes on. */
    public boolean isApproved(Enrolment enrolment) {
        return approvedLanguages(enrolment).contains(enrolment.language());
    }

    /** The languages in which its version is approved now. */
    public Set<Locale> approvedLanguages(Enrolment enrolment) {
        return approvals.approvedLanguages(enrolment.moduleVersion());
    }

    /** @throws NoSuchElementException where there is none */
    public Patient patient(PatientId patient) {
        return patients.get(patient);
    }

    /** All enrolments of a patient, oldest first. */
    @Transactional(readOnly = true)
    public List<Enrolment> of(PatientId patient) {
        return enrolments.of(patient);
    }

    /** @throws NoSuchElementException where there is none */
    @Transactional(readOnly = true)
    public Beginnings beginnings(EnrolmentId enrolment) {
        return enrolments.beginnings(enrolment, links.made(enrolment));
    }

    /**
     * Reads an enrolment and makes others that lock it wait until the caller's transaction ends.
     *
     * @throws NoSuchElementException where there is none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Enrolment lock(EnrolmentId enrolment) {
        return enrolments.lock(enrolment);
    }

    /** After something the patient did at {@code now}. A waived enrolment stays waived. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(EnrolmentId enrolment, EnrolmentState state, KeptCounters kept, Instant now) {
        enrolments.keepCounters(enrolment, kept);
        enrolments.keepProgress(enrolment, state, now);
    }

    /** After something staff did: the counters change, the patient's last activity does not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepCounters(EnrolmentId enrolment, KeptCounters kept) {
        enrolments.keepCounters(enrolment, kept);
    }

    /** Who is on the way through one of these versions. */
    public List<Long> inProgress(List<ModuleVersionId> versions) {
        return versions.stream()
                .flatMap(version -> enrolments.inState(version, EnrolmentState.IN_PROGRESS).stream())
                .toList();
    }

    /** Nothing is left to ask: a corrected key has made right what would have come back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void finish(EnrolmentId enrolment, Instant now) {
        enrolments.finish(enrolment, now);
    }

    /** After staff changed where the patient is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepState(EnrolmentId enrolment, EnrolmentState state) {
        enrolments.setState(enrolment, state);
    }

    /** The patient begins anew; what was done before stays with its attempt. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void restart(EnrolmentId enrolment) {
        enrolments.restart(enrolment);
    }

    /** Takes a waiver back, and keeps what it said. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endWaiver(EnrolmentId enrolment, String reason, StaffId by, Instant now) {
        enrolments.endWaiver(enrolment, reason, by, now);
    }

    /**
     * In which a patient reads a version that may be another than the one enrolled in: as they always do, where a
     * clinician has approved it in that language.
     */
    public Locale languageFor(Enrolment enrolment, ModuleVersionId version) {
        if (version.equals(enrolment.moduleVersion())) {
            return enrolment.language();
        }
        var approved = approvals.approvedLanguages(version);
        return approved.isEmpty() || approved.contains(enrolment.language())
                ? enrolment.language()
                : approved.iterator().next();
    }

    /** In which the patient reads from now on; the caller keeps who chose it, and when. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changeLanguage(EnrolmentId enrolment, Locale language) {
        enrolments.setLanguage(enrolment, language);
    }

    /** The patient's link, and those made after it, work at least to the end of that day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepLinkUntil(EnrolmentId enrolment, LocalDate day) {
        enrolments.keepLinkUntil(enrolment, day);
        links.extend(enrolment, LinkLife.endOf(day, clock.getZone()), clock.instant());
    }

    /** A further link, to be sent by e-mail: those that are out already keep working. */
    @Transactional(propagation = Propagation.MANDATORY)
    public IssuedLink mailLink(EnrolmentId enrolment) {
        var link = maker.draft(enrolment, enrolments.get(enrolment).treatmentDate());
        maker.mail(enrolment, link);
        return link;
    }

    /** Ends one link that did not arrive. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(IssuedLink link) {
        links.revoke(link, clock.instant());
    }

    /** Until when the patient's link works; empty where none does. */
    @Transactional(readOnly = true)
    public Optional<Instant> linkExpiry(EnrolmentId enrolment) {
        return links.live(enrolment, clock.instant()).map(LiveLink::expiresAt);
    }

    /** The versions whose pages a patient who has not started may have in hand, beside the one enrolled in. */
    @Transactional(readOnly = true)
    public List<ModuleVersionId> movedFrom(EnrolmentId enrolment) {
        return moves.movedFrom(enrolment);
    }

    /**
     * Back to the version on whose pages the patient has answered.
     *
     * @return false where the patient has started with the present one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean moveForPaper(EnrolmentId enrolment, ModuleVersionId version, StaffId by, Instant at) {
        return moves.moveForPaper(enrolment, version, by, at);
    }

    /**
     * What has changed materially with the versions after the one that a patient is done with now, oldest first. Nothing
     * where the treatment is long over.
     */
    @Transactional(readOnly = true)
    public List<ContentChanged> changedSince(Enrolment done) {
        LocalDate treatment = done.treatmentDate();
        if (treatment != null && treatment.isBefore(LocalDate.now(clock).minusDays(MoveRows.DAYS_AFTER_TREATMENT))) {
            return List.of();
        }
        return approvals.materialSince(done.moduleVersion(), done.language()).stream()
                .map(change -> new ContentChanged(change.version(), change.ideas(), List.of(done.id()), change.by()))
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void markSignedOff(EnrolmentId enrolment, boolean signedOff) {
        enrolments.setSignedOff(enrolment, signedOff);
    }
}
