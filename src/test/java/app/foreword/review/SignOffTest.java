package app.foreword.review;

import static app.foreword.review.ReviewFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foreword.content.ConceptId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.review.ReviewRefused.Reason;
import app.foreword.review.TalkEntry.Subject;
import app.foreword.rights.Roles;
import app.foreword.rights.StaffId;
import app.foreword.testing.Databases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** docs/use-cases/UC-12-sign-off.md */
@ParameterizedClass
@EnumSource(Databases.class)
class SignOffTest {

    private static final Subject MISSED = new Subject.Idea(new ConceptId("s1c1"));

    private final ReviewFixture here;
    private final EnrolmentId ana;

    SignOffTest(Databases database) {
        here = new ReviewFixture(database);
        ana = here.enrol("10417", "Ana", "Sample", null);
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    @DisplayName("UC-12 R1: only what the patient has finished can be signed off")
    void unfinished() {
        here.inProgress(ana);

        refused(new Reason.NotFinished(), () -> here.reviews.signOff(ana));
    }

    @Test
    @DisplayName("UC-12 R2: refused with the number of open entries, whatever outcome closes them")
    void stillOpen() {
        here.finish(ana, Set.of("s1c3"), Set.of("s1c1"));
        refused(new Reason.StillOpen(2), () -> here.reviews.signOff(ana));
        here.reviews.close(ana, MISSED, TalkOutcome.STILL_UNCLEAR, "", null);
        refused(new Reason.StillOpen(1), () -> here.reviews.signOff(ana));
        here.reviews.close(ana, new Subject.Idea(new ConceptId("s1c3")), TalkOutcome.NOT_DISCUSSED, "", null);

        here.reviews.signOff(ana);

        assertThat(here.reviews.get(ana).status()).isEqualTo(WorklistStatus.REVIEWED);
    }

    @Test
    @DisplayName("UC-12 R3: a double click, or two staff at the same moment, leave one sign-off")
    void once() throws Exception {
        here.finish(ana, Set.of(), Set.of());
        var security = SecurityContextHolder.getContext();
        var together = new CyclicBarrier(2);
        try (var staff = Executors.newFixedThreadPool(2)) {
            var clicks = new ArrayList<Future<?>>();
            for (int i = 0; i < 2; i++) {
                clicks.add(staff.submit(() -> {
                    SecurityContextHolder.setContext(security);
                    together.await();
                    here.reviews.signOff(ana);
                    return true;
                }));
            }
            for (Future<?> click : clicks) {
                click.get();
            }
        }

        assertThat(here.rows("sign_off")).isEqualTo(1);
    }

    @Test
    @DisplayName("UC-12 R9: the second of two who sign off, or reopen, is told who was faster; nothing is added")
    void theSecondIsTold() {
        here.finish(ana, Set.of(), Set.of());
        here.reviews.signOff(ana);
        here.signIn(here.staff("omar", "Omar Other"), "Omar Other", Roles.REVIEWER);

        refused(
                new Reason.SignedMeanwhile(here.reviews.get(ana).signOffs().getFirst()),
                () -> here.reviews.signOff(ana));
        here.reviews.reopen(ana, "Too early");
        refused(
                new Reason.ReopenedMeanwhile(here.reviews.get(ana).signOffs().getFirst()),
                () -> here.reviews.reopen(ana, "Me too"));
        assertThat(here.rows("sign_off")).isEqualTo(2);
    }

    @Test
    @DisplayName("UC-12 R4: reopening needs a reason, and something that is signed off")
    void reopening() {
        here.finish(ana, Set.of(), Set.of());
        refused(new Reason.NotSignedOff(), () -> here.reviews.reopen(ana, "Too early"));
        here.reviews.signOff(ana);
        for (String unseen : List.of(" ", "\u00a0", "\u200b\u200d")) {
            refused(new Reason.TextMissing(), () -> here.reviews.reopen(ana, unseen));
            refused(new Reason.TextMissing(), () -> here.reviews.addNote(ana, unseen));
        }
        refused(new Reason.TextTooLong(500), () -> here.reviews.reopen(ana, "x".repeat(501)));

        here.reviews.reopen(ana, "x".repeat(500));

        assertThat(here.reviews.get(ana).enrolment().signedOff()).isFalse();
    }

    @Test
    @DisplayName("UC-12 R5, R6: what is reopened can be changed and signed off again; the history keeps it all")
    void history() {
        here.finish(ana, Set.of(), Set.of("s1c1"));
        here.reviews.close(ana, MISSED, TalkOutcome.NOT_DISCUSSED, "", null);
        here.reviews.signOff(ana);
        here.reviews.reopen(ana, "She called back");
        here.reviews.close(
                ana,
                MISSED,
                TalkOutcome.EXPLAINED_BACK,
                "",
                here.reviews
                        .get(ana)
                        .talkList()
                        .entries()
                        .getFirst()
                        .closing()
                        .orElseThrow()
                        .id());
        here.reviews.signOff(ana);

        var nora = here.reviews.get(ana).signOffs().getFirst().staff();
        assertThat(here.reviews.get(ana).signOffs())
                .containsExactly(
                        new SignOff(SignOff.Event.SIGNED, "", nora, "Nora Nurse", NOW),
                        new SignOff(SignOff.Event.REOPENED, "She called back", nora, "Nora Nurse", NOW),
                        new SignOff(SignOff.Event.SIGNED, "", nora, "Nora Nurse", NOW));
    }

    @Test
    @DisplayName("UC-12 R7: a waiver shows who, when and why")
    void waived() {
        here.enrolments.waive(ana, "Treated elsewhere");

        var review = here.reviews.get(ana);
        assertThat(review.status()).isEqualTo(WorklistStatus.WAIVED);
        assertThat(review.waiver()).isEqualTo(new Waiver("Treated elsewhere", "Nora Nurse", NOW));
    }

    @Test
    @DisplayName("UC-12 R8: only staff can do it")
    void onlyStaff() {
        here.finish(ana, Set.of(), Set.of());
        here.signIn(new StaffId(1), "No staff", Roles.PATIENT);

        assertThatThrownBy(() -> here.reviews.signOff(ana)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> here.reviews.reopen(ana, "Why")).isInstanceOf(AccessDeniedException.class);
        assertThat(here.rows("sign_off")).isZero();
    }

    private static void refused(Reason reason, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        ReviewRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
