package app.foreword.approval;

import static app.foreword.approval.ApprovalFixture.FINDING;
import static app.foreword.approval.ApprovalFixture.SPANISH;
import static app.foreword.approval.ApprovalFixture.TODAY;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.foreword.approval.ApprovalEvent.Kind;
import app.foreword.approval.ApprovalRefused.Problem;
import app.foreword.content.ModuleVersionId;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.enrolment.InvalidEnrolment;
import app.foreword.testing.Databases;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("UC-13 Approve a module")
class ApprovalsTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-13 R2: nobody is enrolled before an approval, and each language stands by itself")
    void eachLanguageByItself(Databases kind) {
        try (var fixture = new ApprovalFixture(kind)) {
            assertThatThrownBy(() -> fixture.enrol("1", fixture.newer, ENGLISH))
                    .isInstanceOf(InvalidEnrolment.class)
                    .hasMessageContaining("module.unapproved");
            fixture.approve(fixture.newer, ENGLISH);
            fixture.enrol("1", fixture.newer, ENGLISH);
            assertThatThrownBy(() -> fixture.enrol("2", fixture.newer, SPANISH))
                    .isInstanceOf(InvalidEnrolment.class)
                    .hasMessageContaining("language.unapproved");
            assertThat(fixture.rows("patient")).isEqualTo(1);
            fixture.approve(fixture.newer, SPANISH);
            fixture.enrol("2", fixture.newer, SPANISH);
            assertThat(fixture.approvals.approvedLanguages(fixture.newer.id()))
                    .containsExactlyInAnyOrder(ENGLISH, SPANISH);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-13 R3: only approvers decide; all staff see what was decided, patients nothing")
    void rights(Databases kind) {
        try (var fixture = new ApprovalFixture(kind)) {
            var complete = fixture.complete(fixture.newer, ENGLISH);
            fixture.signIn("REVIEWER", "ADMIN");
            assertThatThrownBy(() -> fixture.approvals.approve(complete)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> fixture.approvals.withdraw(fixture.newer.id(), ENGLISH, "No"))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(fixture.approvals.history(fixture.newer.id(), ENGLISH)).isEmpty();
            fixture.signIn("PATIENT");
            assertThatThrownBy(() -> fixture.approvals.history(fixture.newer.id(), ENGLISH))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> fixture.approvals.report(fixture.newer.id(), ENGLISH))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-13 R4: every confirmation is asked for, and all that are missing are said at once")
    void confirmations(Databases kind) {
        try (var fixture = new ApprovalFixture(kind)) {
            var complete = fixture.complete(fixture.newer, ENGLISH);
            var problems = problemsOf(fixture, with(complete, Set.of(Confirmation.TONE), "", null));
            var asked = EnumSet.complementOf(
                    EnumSet.of(Confirmation.TONE, Confirmation.TRANSLATION_FAITHFUL, Confirmation.SCREENS_FAITHFUL));
            assertThat(problems)
                    .containsExactlyInAnyOrderElementsOf(asked.stream()
                            .<Problem>map(Problem.Unconfirmed::new)
                            .toList());
            assertThat(fixture.rows("module_approval")).isZero();
            var all =
                    EnumSet.complementOf(EnumSet.of(Confirmation.TRANSLATION_FAITHFUL, Confirmation.SCREENS_FAITHFUL));
            fixture.approvals.approve(with(complete, all, "", null));
            assertThat(newest(fixture).confirmed())
                    .containsExactlyElementsOf(
                            all.stream().map(Confirmation::name).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-13 R5: what breaks a rule is not approved, also when it was published before the rule")
    void findings(Databases kind) {
        try (var fixture = new ApprovalFixture(kind)) {
            fixture.programFinds(FINDING);
            assertThat(keysOf(fixture, fixture.complete(fixture.older, ENGLISH)))
                    .containsExactly("approval.refused.findings");
            assertThat(fixture.rows("module_approval")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-13 R6: a draft translation names who read it against the original, and when")
    void draft(Databases kind) {
        try (var fixture = new ApprovalFixture(kind)) {
            var complete = fixture.complete(fixture.newer, SPANISH);
            var all = EnumSet.allOf(Confirmation.class);
            assertThat(keysOf(fixture, with(complete, all, " \u200b ", null)))
                    .containsExactly("approval.refused.reviewer.missing", "approval.refused.date.missing");
            assertThat(keysOf(fixture, with(complete, all, "x".repeat(121), TODAY.plusDays(1))))
                    .containsExactly("approval.refused.reviewer.long", "approval.refused.date.future");
            assertThat(problemsOf(
                            fixture,
                            with(
                                    complete,
                                    EnumSet.complementOf(EnumSet.of(Confirmation.TRANSLATION_FAITHFUL)),
                                    "Maria Sample",
                                    TODAY)))
                    .containsExactly(new Problem.Unconfirmed(Confirmation.TRANSLATION_FAITHFUL));
            fixture.approvals.approve(with(complete, all, " Maria Sample ", TODAY));
            assertThat(fixture.approvals
                            .history(fixture.newer.id(), SPANISH)
                            .getFirst()
                            .review())
                    .isEqualTo(new TranslationReview("Maria Sample", TODAY));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-13 R6: draft screens ask for their reader too, whatever the state of the lesson; it is kept")
    void draftScreens(Databases kind) {
        try (var fixture = new ApprovalFixture(kind)) {
            fixture.draftScreens.addAll(Set.of(ENGLISH, SPANISH));
            for (Locale language : List.of(ENGLISH, SPANISH)) {
                var complete = fixture.complete(fixture.newer, language);
                var allButScreens = EnumSet.complementOf(EnumSet.of(Confirmation.SCREENS_FAITHFUL));
                assertThat(problemsOf(fixture, with(complete, allButScreens, "Maria Sample", TODAY)))
                        .containsExactly(new Problem.Unconfirmed(Confirmation.SCREENS_FAITHFUL));
                assertThat(keysOf(fixture, with(complete, complete.confirmed(), "", null)))
                        .containsExactly("approval.refused.reviewer.missing", "approval.refused.date.missing");
                fixture.approvals.approve(with(complete, complete.confirmed(), "Maria Sample", TODAY));
                var kept =
                        fixture.approvals.history(fixture.newer.id(), language).getFirst();
                assertThat(kept.confirms(Confirmation.SCREENS_FAITHFUL)).isTrue();
                assertThat(kept.review()).isEqualTo(new TranslationReview("Maria Sample", TODAY));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-13 R7: what is approved is the report that was seen, and it is kept with the decision")
    void seenReport(Databases kind) {
        try (var fixture = new ApprovalFixture(kind)) {
            var seenBefore = fixture.complete(fixture.newer, ENGLISH);
            var stale = new NewApproval(
                    seenBefore.version(), ENGLISH, "of another report", seenBefore.confirmed(), "", null);
            assertThat(keysOf(fixture, stale)).containsExactly("approval.refused.changed");
            fixture.approvals.approve(seenBefore);
            var kept = newest(fixture);
            assertThat(kept.report().digest()).isEqualTo(seenBefore.seenDigest());
            assertThat(kept.report().text())
                    .contains("m 1.10.0, en", "s1: words 120, sentences 14", "Flesch-Kincaid grade 5.3 <= 6.0")
                    .contains("longest option 36.1 <= 45.0");
            assertThat(kept.by()).isEqualTo("Kim Sample");
            assertThat(kept.at()).isEqualTo(fixture.clock.instant());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-13 R8: a withdrawal has a reason and stops new enrolments; who is enrolled goes on")
    void withdrawal(Databases kind) {
        try (var fixture = new ApprovalFixture(kind)) {
            fixture.approve(fixture.newer, ENGLISH);
            var enrolment = fixture.enrol("1", fixture.newer, ENGLISH);
            var version = fixture.newer.id();
            assertThat(keysOf(() -> fixture.approvals.withdraw(version, ENGLISH, " ")))
                    .containsExactly("approval.refused.reason.missing");
            assertThat(keysOf(() -> fixture.approvals.withdraw(version, ENGLISH, "\u00a0\u200b")))
                    .containsExactly("approval.refused.reason.missing");
            assertThat(keysOf(() -> fixture.approvals.withdraw(version, ENGLISH, "x".repeat(501))))
                    .containsExactly("approval.refused.reason.long");
            fixture.approvals.withdraw(version, ENGLISH, "A new trial says otherwise");
            assertThat(keysOf(() -> fixture.approvals.withdraw(version, ENGLISH, "Again")))
                    .containsExactly("approval.refused.notApproved");
            assertThatThrownBy(() -> fixture.enrol("2", fixture.newer, ENGLISH)).isInstanceOf(InvalidEnrolment.class);
            assertThat(fixture.enrolments.get(enrolment).state()).isEqualTo(EnrolmentState.NOT_STARTED);
            assertThat(fixture.enrolments.issueLink(enrolment).path()).startsWith("l/");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-13 R8: it is known which version new patients are enrolled in beside a version, or in its place")
    void besides(Databases kind) {
        try (var fixture = new ApprovalFixture(kind)) {
            var approvals = fixture.approvals;
            fixture.approve(fixture.newer, ENGLISH);
            assertThat(approvals.besides(fixture.newer.id(), ENGLISH)).isEmpty();
            assertThat(approvals.besides(fixture.older.id(), ENGLISH)).contains(new OtherVersion(fixture.newer, true));
            assertThat(approvals.besides(fixture.older.id(), SPANISH)).isEmpty();
            fixture.approve(fixture.older, ENGLISH);
            assertThat(approvals.besides(fixture.newer.id(), ENGLISH)).contains(new OtherVersion(fixture.older, false));
            approvals.withdraw(fixture.newer.id(), ENGLISH, "A slip in it");
            assertThat(approvals.offered()).containsExactly(new ApprovedVersion(fixture.older, List.of(ENGLISH)));
            assertThat(approvals.besides(fixture.newer.id(), ENGLISH)).contains(new OtherVersion(fixture.older, false));
            approvals.withdraw(fixture.older.id(), ENGLISH, "The same slip");
            assertThat(approvals.offered()).isEmpty();
            assertThat(approvals.besides(fixture.newer.id(), ENGLISH)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-13 R9: decisions alternate and all of them stay, newest first")
    void history(Databases kind) {
        try (var fixture = new ApprovalFixture(kind)) {
            fixture.approve(fixture.newer, ENGLISH);
            assertThat(keysOf(fixture, fixture.complete(fixture.newer, ENGLISH)))
                    .containsExactly("approval.refused.already");
            fixture.approvals.withdraw(fixture.newer.id(), ENGLISH, "To be read again");
            fixture.approve(fixture.newer, ENGLISH);
            assertThat(fixture.approvals.history(fixture.newer.id(), ENGLISH))
                    .extracting(ApprovalEvent::kind, ApprovalEvent::reason)
                    .containsExactly(
                            tuple(Kind.APPROVED, ""),
                            tuple(Kind.WITHDRAWN, "To be read again"),
                            tuple(Kind.APPROVED, ""));
            assertThat(fixture.approvals.newest()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-13 R9: two approvers at the same moment leave one approval")
    void sameMoment(Databases kind) throws Exception {
        try (var fixture = new ApprovalFixture(kind);
                var threads = Executors.newFixedThreadPool(2)) {
            var complete = fixture.complete(fixture.newer, ENGLISH);
            Callable<String> approving = () -> {
                fixture.signIn("REVIEWER", "APPROVER");
                try {
                    fixture.approvals.approve(complete);
                    return "approved";
                } catch (ApprovalRefused refused) {
                    return keys(refused.problems()).getFirst();
                }
            };
            var first = threads.submit(approving);
            var second = threads.submit(approving);
            assertThat(List.of(first.get(), second.get()))
                    .containsExactlyInAnyOrder("approved", "approval.refused.already");
            assertThat(fixture.rows("module_approval")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-13 R10: in each language the newest version approved in it is offered")
    void offered(Databases kind) {
        try (var fixture = new ApprovalFixture(kind)) {
            assertThat(fixture.approvals.offered()).isEmpty();
            fixture.approve(fixture.older, SPANISH);
            assertThat(fixture.approvals.offered())
                    .containsExactly(new ApprovedVersion(fixture.older, List.of(SPANISH)));
            fixture.approve(fixture.older, ENGLISH);
            assertThat(fixture.approvals.offered())
                    .containsExactly(new ApprovedVersion(fixture.older, List.of(ENGLISH, SPANISH)));
            fixture.approve(fixture.newer, ENGLISH);
            assertThat(fixture.approvals.offered())
                    .containsExactly(
                            new ApprovedVersion(fixture.newer, List.of(ENGLISH)),
                            new ApprovedVersion(fixture.older, List.of(SPANISH)));
            fixture.approvals.withdraw(fixture.newer.id(), ENGLISH, "A slip in it");
            assertThat(fixture.approvals.offered())
                    .extracting(ApprovedVersion::version)
                    .containsExactly(fixture.older);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-13: what was never published can't be approved")
    void unknown(Databases kind) {
        try (var fixture = new ApprovalFixture(kind)) {
            var complete = fixture.complete(fixture.newer, ENGLISH);
            assertThatThrownBy(() -> fixture.approvals.approve(
                            new NewApproval(new ModuleVersionId(99), ENGLISH, "", complete.confirmed(), "", null)))
                    .isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> fixture.approvals.report(fixture.newer.id(), Locale.FRENCH))
                    .isInstanceOf(NoSuchElementException.class);
        }
    }

    private static ApprovalEvent newest(ApprovalFixture fixture) {
        return fixture.approvals.history(fixture.newer.id(), ENGLISH).getFirst();
    }

    private static NewApproval with(
            NewApproval typed, Set<Confirmation> confirmed, String reviewer, @Nullable LocalDate reviewedOn) {
        return new NewApproval(typed.version(), typed.language(), typed.seenDigest(), confirmed, reviewer, reviewedOn);
    }

    private static List<String> keysOf(ApprovalFixture fixture, NewApproval typed) {
        return keys(problemsOf(fixture, typed));
    }

    private static List<String> keysOf(ThrowingCallable refused) {
        return keys(catchThrowableOfType(ApprovalRefused.class, refused).problems());
    }

    private static List<Problem> problemsOf(ApprovalFixture fixture, NewApproval typed) {
        return catchThrowableOfType(ApprovalRefused.class, () -> fixture.approvals.approve(typed))
                .problems();
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream()
                .map(problem -> switch (problem) {
                    case Problem.Unconfirmed unconfirmed -> unconfirmed.what().name();
                    case Problem.Undecided undecided -> undecided.idea().value();
                    case Problem.Wrong wrong -> wrong.key();
                })
                .toList();
    }
}
