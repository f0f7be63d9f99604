package app.foreword.enrolment;

import app.foreword.approval.Approvals;
import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditDetail;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.content.Modules;
import app.foreword.enrolment.EnrolmentCheck.Checked;
import app.foreword.enrolment.InvalidEnrolment.Field;
import app.foreword.enrolment.InvalidEnrolment.Problem;
import app.foreword.rights.CurrentStaff;
import app.foreword.rights.ForReviewers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with enrolments. */
@Service
@Transactional
public class Enrolments {

    private final PatientRows patients;
    private final EnrolmentRows enrolments;
    private final LinkRows links;
    private final LinkMaker maker;
    private final Modules modules;
    private final Approvals approvals;
    private final AuditTrail trail;
    private final CurrentStaff currentStaff;
    private final Clock clock;

    Enrolments(
            PatientRows patients,
            EnrolmentRows enrolments,
            LinkRows links,
            LinkMaker maker,
            Modules modules,
            Approvals approvals,
            AuditTrail trail,
            CurrentStaff currentStaff,
            Clock clock) {
        this.patients = patients;
        this.enrolments = enrolments;
        this.links = links;
        this.maker = maker;
        this.modules = modules;
        this.approvals = approvals;
        this.trail = trail;
        this.currentStaff = currentStaff;
        this.clock = clock;
    }

    /** @throws InvalidEnrolment naming each field that can't be taken as it is */
    @ForReviewers
    public EnrolmentId enrol(NewEnrolment typed) {
        var checked = EnrolmentCheck.check(typed, LocalDate.now(clock));
        checkModule(checked);
        try {
            var known = patients.find(checked.number());
            boolean readdressed = known.filter(each -> readdress(each, checked)).isPresent();
            var patient = known.map(Patient::id).orElseGet(() -> patients.add(checked, clock.instant()));
            if (enrolments.exists(patient, checked.moduleVersion())) {
                throw new InvalidEnrolment(Problem.of(Field.NUMBER, "enrolled.already"));
            }
            var enrolment = enrolments.add(patient, checked, currentStaff.get().id(), clock.instant());
            note(AuditAction.ENROLLED, enrolment, readdressed ? AuditDetail.EMAIL.name() : "");
            return enrolment;
        } catch (DuplicateKeyException sameMoment) {
            throw new InvalidEnrolment(Problem.of(Field.NUMBER, "enrolled.already"));
        }
    }

    /** @throws NoSuchElementException where there is none */
    @ForReviewers
    @Transactional(readOnly = true)
    public Enrolment get(EnrolmentId enrolment) {
        return enrolments.get(enrolment);
    }

    /** @throws NoSuchElementException where there is none */
    @ForReviewers
    @Transactional(readOnly = true)
    public Patient patient(PatientId patient) {
        return patients.get(patient);
    }

    /** Empty where no link was ever made, or the last one has run out. */
    @ForReviewers
    @Transactional(readOnly = true)
    public Optional<LiveLink> liveLink(EnrolmentId enrolment) {
        return links.live(enrolment, clock.instant());
    }

    /** Makes a new link; earlier ones stop working, so that a lost letter can be made useless. */
    @ForReviewers
    public IssuedLink issueLink(EnrolmentId enrolment) {
        var link = maker.draft(enrolment, enrolments.lock(enrolment).treatmentDate());
        maker.handOut(enrolment, link);
        note(AuditAction.LINK_ISSUED, enrolment, "");
        return link;
    }

    /**
     * Corrects who the patient is, in all their enrolments, and when this treatment is. The number stays. With another
     * treatment date the patient's link lives as long as that date asks for: the letter in hand keeps working.
     *
     * @throws InvalidEnrolment naming each field that can't be taken as it is
     * @throws NoSuchElementException where there is no such enrolment
     */
    @ForReviewers
    public void correct(EnrolmentId enrolment, Correction typed) {
        // also what is kept beside their other enrolments changes
        patients.lock(enrolments.get(enrolment).patient());
        var locked = enrolments.get(enrolment);
        var person = EnrolmentCheck.check(typed, locked.treatmentDate(), LocalDate.now(clock));
        var changed = changes(patients.get(locked.patient()), person);
        patients.correct(locked.patient(), person);
        if (!Objects.equals(typed.treatmentDate(), locked.treatmentDate())) {
            changeTreatmentDate(enrolment, typed.treatmentDate());
            changed.add(AuditDetail.TREATMENT_DATE);
        }
        if (!changed.isEmpty()) {
            note(AuditAction.PATIENT_CORRECTED, enrolment, AuditDetail.of(changed));
        }
    }

    /** The patient need not do this; waiving twice keeps the first reason. */
    @ForReviewers
    public void waive(EnrolmentId enrolment, String reason) {
        String cleaned = EntryText.clean(reason);
        EntryText.checkReason(cleaned).ifPresent(problem -> {
            throw new InvalidEnrolment(problem);
        });
        switch (enrolments.lock(enrolment).state()) {
            case NOT_STARTED, IN_PROGRESS -> {
                enrolments.waive(enrolment, cleaned, currentStaff.get().id(), clock.instant());
                note(AuditAction.WAIVED, enrolment, "");
            }
            case FINISHED -> throw new InvalidEnrolment(Problem.of(Field.WAIVE_REASON, "waive.finished"));
            case WAIVED -> {}
        }
    }

    private void note(AuditAction action, EnrolmentId enrolment, String detail) {
        trail.add(action, AuditSubject.enrolment(enrolment.value()), detail);
    }

    private static EnumSet<AuditDetail> changes(Patient before, EnrolmentCheck.CheckedPerson now) {
        var changed = EnumSet.noneOf(AuditDetail.class);
        if (!before.givenName().equals(now.givenName())) {
            changed.add(AuditDetail.GIVEN_NAME);
        }
        if (!before.familyName().equals(now.familyName())) {
            changed.add(AuditDetail.FAMILY_NAME);
        }
        if (!before.birthDate().equals(now.birthDate())) {
            changed.add(AuditDetail.BIRTH_DATE);
        }
        if (!Objects.equals(before.email(), now.email())) {
            changed.add(AuditDetail.EMAIL);
        }
        return changed;
    }

    private void changeTreatmentDate(EnrolmentId enrolment, @Nullable LocalDate date) {
        var now = clock.instant();
        enrolments.setTreatmentDate(enrolment, date);
        links.setExpiry(enrolment, maker.expiry(enrolment, date, now), now);
    }

    private void checkModule(Checked checked) {
        var version = modules.find(checked.moduleVersion())
                .orElseThrow(() -> new InvalidEnrolment(Problem.of(Field.MODULE_VERSION, "module.unknown")));
        if (!version.languages().contains(checked.language())) {
            throw new InvalidEnrolment(Problem.of(Field.LANGUAGE, "language.unknown"));
        }
        checkApproved(checked);
    }

    /** Asked here and not only by the form: an approval may be taken back while the form is open. */
    private void checkApproved(Checked checked) {
        var approved = approvals.approvedLanguages(checked.moduleVersion());
        if (approved.isEmpty()) {
            throw new InvalidEnrolment(Problem.of(Field.MODULE_VERSION, "module.unapproved"));
        }
        if (!approved.contains(checked.language())) {
            throw new InvalidEnrolment(Problem.of(Field.LANGUAGE, "language.unapproved"));
        }
    }

    /**
     * An address that is given again, or now for the first time, is the one to write to.
     *
     * @return whether it is another one than before
     */
    private boolean readdress(Patient known, Checked typed) {
        if (!known.isSame(typed.person())) {
            throw new InvalidEnrolment(Problem.of(Field.NUMBER, "number.other", known.number()));
        }
        String email = typed.person().email();
        if (email == null || email.equals(known.email())) {
            return false;
        }
        patients.setEmail(known.id(), email);
        return true;
    }
}
