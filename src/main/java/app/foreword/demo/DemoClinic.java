package app.foreword.demo;

import app.foreword.access.Invitations;
import app.foreword.access.StaffRights;
import app.foreword.access.StaffRole;
import app.foreword.approval.Approvals;
import app.foreword.approval.Confirmation;
import app.foreword.approval.NewApproval;
import app.foreword.content.Modules;
import app.foreword.content.PublishedVersion;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.Enrolments;
import app.foreword.enrolment.IssuedLink;
import app.foreword.enrolment.NewEnrolment;
import app.foreword.enrolment.PublicAddress;
import app.foreword.review.Reviews;
import app.foreword.review.TalkOutcome;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database with a sample clinic before the first request: three staff members with new passwords each
 * time, and forty invented patients who answer, and are reviewed, through the same services as real ones.
 */
@Component
@Profile("demo")
class DemoClinic implements ApplicationRunner {

    private static final LocalDate BIRTH_DATE = LocalDate.of(1980, 1, 2);

    private final DemoClock clock;
    private final DemoSignIn signIn;
    private final DemoAnswers answers;
    private final DemoRechecks rechecks;
    private final Invitations invitations;
    private final Modules modules;
    private final Approvals approvals;
    private final Enrolments enrolments;
    private final Reviews reviews;
    private final PublicAddress address;
    private final Random random = new Random(17);

    DemoClinic(
            DemoClock clock,
            DemoSignIn signIn,
            DemoAnswers answers,
            DemoRechecks rechecks,
            Invitations invitations,
            Modules modules,
            Approvals approvals,
            Enrolments enrolments,
            Reviews reviews,
            PublicAddress address) {
        this.clock = clock;
        this.signIn = signIn;
        this.answers = answers;
        this.rechecks = rechecks;
        this.invitations = invitations;
        this.modules = modules;
        this.approvals = approvals;
        this.enrolments = enrolments;
        this.reviews = reviews;
        this.address = address;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String adminPassword = DemoSignIn.newPassword();
        String reviewerPassword = DemoSignIn.newPassword();
        String approverPassword = DemoSignIn.newPassword();
        invitations
                .inviteFirst()
                .ifPresentOrElse(
                        invitation -> invitations.accept(
                                invitation.secret(), "admin", "Alex Sample, admin (invented)", adminPassword),
                        () -> {
                            throw new IllegalStateException("The sample clinic needs an empty database");
                        });
        signIn.asStaff("admin", adminPassword, () -> {
            String nurse =
                    invitations.invite(StaffRights.of(StaffRole.REVIEWER)).secret();
            invitations.accept(nurse, "nurse", "Robin Sample, nurse (invented)", reviewerPassword);
            String approver = invitations
                    .invite(new StaffRights(StaffRole.REVIEWER, true))
                    .secret();
            invitations.accept(approver, "doctor", "Kim Sample, doctor (invented)", approverPassword);
        });
        PublishedVersion version = modules.newestVersions().getFirst();
        clock.setBehind(Duration.ofDays(9));
        signIn.asStaff("doctor", approverPassword, () -> approve(version));
        signIn.asStaff("nurse", reviewerPassword, () -> {
            var notStarted = fill(version);
            clock.setBehind(Duration.ZERO);
            tell(adminPassword, reviewerPassword, approverPassword, link(notStarted, Locale.ENGLISH));
            tellInSpanish(link(notStarted, Locale.of("es")));
        });
    }

    /** Every language: the translation is a draft, so somebody has to have read it. */
    private void approve(PublishedVersion version) {
        for (Locale language : version.languages()) {
            boolean draft = approvals.asked(version.id(), language).asksForReader();
            approvals.approve(new NewApproval(
                    version.id(),
                    language,
                    approvals.report(version.id(), language).seen().digest(),
                    EnumSet.allOf(Confirmation.class),
                    draft ? "Luz Sample, translation reviewer (invented)" : "",
                    draft ? LocalDate.now(clock) : null));
        }
    }

    /** @return by language somebody who has not started */
    private Map<Locale, EnrolmentId> fill(PublishedVersion version) {
        var notStarted = new HashMap<Locale, EnrolmentId>();
        List<DemoPatient> patients = DemoPatient.all(random);
        for (int i = 0; i < patients.size(); i++) {
            DemoPatient patient = patients.get(i);
            clock.setBehind(Duration.ofDays(8).plusHours(i % 5));
            EnrolmentId enrolment = enrol(patient, 10_400 + i * 3, version);
            clock.setBehind(rechecks.answersBefore(patient, Duration.ofHours(random.nextInt(2, 150))));
            answers.give(enrolment, patient, random);
            end(enrolment, patient);
            rechecks.make(enrolment, patient);
            if (patient.answers() == 0) {
                notStarted.putIfAbsent(patient.language(), enrolment);
            }
        }
        return notStarted;
    }

    private IssuedLink link(Map<Locale, EnrolmentId> notStarted, Locale language) {
        return enrolments.issueLink(Objects.requireNonNull(notStarted.get(language)));
    }

    private EnrolmentId enrol(DemoPatient patient, int number, PublishedVersion version) {
        LocalDate treatment = patient.treatmentIn() == null
                ? null
                : LocalDate.now(Clock.systemUTC()).plusDays(patient.treatmentIn());
        return enrolments.enrol(new NewEnrolment(
                String.valueOf(number),
                patient.givenName(),
                patient.familyName(),
                BIRTH_DATE,
                version.id(),
                patient.language(),
                treatment));
    }

    private void end(EnrolmentId enrolment, DemoPatient patient) {
        switch (patient.ending()) {
            case OPEN -> {}
            case WAIVED -> enrolments.waive(enrolment, "Had the same talk at another clinic last week (invented)");
            case SIGNED_OFF -> {
                var outcomes = TalkOutcome.values();
                for (var entry : reviews.get(enrolment).talkList().entries()) {
                    clock.passes(Duration.ofMinutes(2));
                    reviews.close(enrolment, entry.subject(), outcomes[random.nextInt(outcomes.length)], "", null);
                }
                reviews.signOff(enrolment);
            }
        }
    }

    private void tell(String adminPassword, String reviewerPassword, String approverPassword, IssuedLink link) {
        System.out.printf(
                """
                Sample clinic, all people invented, gone when you stop it.
                  Staff    %s
                           admin / %s
                           nurse / %s
                           doctor / %s (may approve modules)
                  Patient  %s
                           short code %s, birth date January 2, 1980
                """,
                address.of("staff/login"),
                adminPassword,
                reviewerPassword,
                approverPassword,
                address.of(link.path()),
                link.shortCode());
    }

    private void tellInSpanish(IssuedLink link) {
        System.out.printf(
                "  In Spanish  %s%n              short code %s, birth date January 2, 1980%n",
                address.of(link.path()), link.shortCode());
    }
}
