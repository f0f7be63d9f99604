package app.foreword.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foreword.content.ConceptId;
import app.foreword.content.OptionId;
import app.foreword.content.QuestionId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.learning.Answer;
import app.foreword.learning.CorrectedKey;
import app.foreword.learning.CorrectionRefused;
import app.foreword.learning.NewCorrection;
import app.foreword.learning.Results;
import app.foreword.learning.Step;
import app.foreword.review.TalkEntry.Subject;
import app.foreword.testing.Databases;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-19 Fairness: the key of a question turns out to be wrong. */
class CorrectionTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName(
            "UC-19 R1, R2: what was wrong counts as right; the old value stays to be seen, the answer as it was given")
    void counts(Databases database) {
        try (var here = new FairnessFixture(database)) {
            var ana = here.finished("s1c2");
            assertThat(here.review(ana).results().understood()).isEqualTo(5);

            assertThat(here.corrections.effect(here.right("s1c2.A", "a", "b")).results())
                    .isEqualTo(1);
            assertThat(here.correct("s1c2.A", "a", "b")).isEqualTo(1);

            var review = here.review(ana);
            assertThat(review.results().understood()).isEqualTo(6);
            assertThat(review.results().firstTry()).isEqualTo(6);
            assertThat(review.fairness().uncorrected().map(Results::understood)).contains(5);
            assertThat(review.enrolment().kept().understood()).isEqualTo(6);
            assertThat(here.ideas(review)).isEmpty();
            var answer = review.answers().stream()
                    .map(AnsweredQuestion::answer)
                    .filter(each -> each.question().equals(new QuestionId("s1c2.A")))
                    .findFirst()
                    .orElseThrow();
            assertThat(answer.right()).isTrue();
            assertThat(answer.asAnswered()).isFalse();
            assertThat(answer.correctedKey().orElseThrow().reason()).isEqualTo("The key was wrong");
            assertThat(here.jdbc
                            .sql("select is_right from answer where question_id = 's1c2.A'")
                            .query(Boolean.class)
                            .single())
                    .isFalse();
            assertThat(here.audited(ana)).contains("RESULT_CORRECTED");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName(
            "UC-19 R3: a patient on the way is not asked again what became right, and later answers follow the new key")
    void onTheWay(Databases database) {
        try (var here = new FairnessFixture(database)) {
            var ana = here.learner(2, "s1c2");
            here.correct("s1c2.A", "b");
            here.correct("s2c1.A", "b");

            here.goOn(ana, Integer.MAX_VALUE, "s2c1");

            var review = here.review(ana);
            assertThat(review.answers()).hasSize(6);
            assertThat(review.results().understood()).isEqualTo(6);
            assertThat(review.answers().getLast().answer().asAnswered()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-19 R3: where nothing is left to ask, the patient is done")
    void doneByCorrection(Databases database) {
        try (var here = new FairnessFixture(database)) {
            var ana = here.learner(6, "s2c3");
            assertThat(here.review(ana).enrolment().state()).isEqualTo(EnrolmentState.IN_PROGRESS);

            here.correct("s2c3.A");

            var enrolment = here.review(ana).enrolment();
            assertThat(enrolment.state()).isEqualTo(EnrolmentState.FINISHED);
            assertThat(enrolment.finishedAt()).isNotNull();
            assertThat(here.state(ana).next()).isInstanceOf(Step.Finished.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-19 R4: who is done stays done; a miss at the first try without a second is one to discuss")
    void staysFinished(Databases database) {
        try (var here = new FairnessFixture(database)) {
            var ana = here.finished();

            here.correct("s1c1.A", "c");

            var review = here.review(ana);
            assertThat(review.enrolment().state()).isEqualTo(EnrolmentState.FINISHED);
            assertThat(review.enrolment().kept().needsTalk()).isTrue();
            assertThat(review.enrolment().kept().toDiscuss()).isEqualTo(1);
            assertThat(here.ideas(review)).containsExactly("s1c1");
            assertThat(here.state(ana).next()).isInstanceOf(Step.Finished.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName(
            "UC-18 R1: a replay judges by the key that counted when it was answered: the old one before a correction, then the new")
    void replays(Databases database) {
        try (var here = new FairnessFixture(database)) {
            var before = here.finished("s1c2");
            here.clock.pass(Duration.ofMinutes(1));
            here.correct("s1c1.A", "b");
            here.correct("s1c2.A");
            here.clock.pass(Duration.ofMinutes(1));
            var after = here.finished("s1c1", "s1c2");
            here.clock.pass(Duration.ofMinutes(1));
            here.correct("s1c1.A", "c");

            var told = here.replays.answer(before, 1).answer();
            assertThat(told.right()).isTrue();
            assertThat(told.correctedKey()).isEmpty();
            var missed = here.replays.answer(before, 2).answer();
            assertThat(missed.right()).isFalse();
            assertThat(missed.correctedKey()).isEmpty();

            var corrected = here.replays.answer(after, 1);
            assertThat(corrected.answer().right()).isTrue();
            assertThat(corrected.answer().correctedKey().map(CorrectedKey::right))
                    .contains(Set.of(new OptionId("b")));
            var atFault = here.replays.answer(after, 2);
            assertThat(atFault.answer().right()).isTrue();
            assertThat(atFault.answer().correctedKey())
                    .matches(key -> key.orElseThrow().atFault());
            assertThat(atFault.state().results().outcomes())
                    .as("how far the patient had come, by the keys of then")
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-18 R1: the same of what a re-check asked")
    void replaysOfRechecks(Databases database) {
        try (var here = new FairnessFixture(database)) {
            var before = here.finished();
            here.fairness.askAgain(before, new ConceptId("s1c1"), "Not sure she got it");
            here.recheck(before, "b");
            here.clock.pass(Duration.ofMinutes(1));
            var question = here.review(before)
                    .recheck()
                    .rechecks()
                    .getFirst()
                    .answers()
                    .getFirst()
                    .question()
                    .id();
            here.correct(question.value());
            here.clock.pass(Duration.ofMinutes(1));
            var after = here.finished();
            here.fairness.askAgain(after, new ConceptId("s1c1"), "Not sure she got it");
            here.recheck(after, "b");

            assertThat(recheckAnswer(here, before).right()).isFalse();
            assertThat(recheckAnswer(here, before).correctedKey()).isEmpty();
            assertThat(recheckAnswer(here, after).right()).isTrue();
            assertThat(recheckAnswer(here, after).correctedKey()).isPresent();
        }
    }

    private static Answer recheckAnswer(FairnessFixture here, EnrolmentId enrolment) {
        var recheck =
                here.review(enrolment).recheck().rechecks().getFirst().recheck().id();
        return here.replays.recheckAnswer(enrolment, recheck, 1).answer();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName(
            "UC-19 R8: a sign-off is reopened, by who corrects and for the same reason, where something is open to talk about then")
    void reopens(Databases database) {
        try (var here = new FairnessFixture(database)) {
            var missed = here.finished();
            var still = here.finished("s1c2");
            here.reviews.close(still, new Subject.Idea(new ConceptId("s1c2")), TalkOutcome.EXPLAINED_BACK, "", null);
            here.reviews.signOff(missed);
            here.reviews.signOff(still);

            here.correct("s1c2.A", "b");

            var review = here.review(missed);
            assertThat(review.talkList().open()).isEqualTo(1);
            assertThat(review.status()).isEqualTo(WorklistStatus.NEEDS_TALK);
            var reopened = review.signOffs().getFirst();
            assertThat(reopened.event()).isEqualTo(SignOff.Event.REOPENED);
            assertThat(reopened.reason()).isEqualTo("The key was wrong");
            assertThat(reopened.by()).isEqualTo("Nora Nurse");
            assertThat(here.audited(missed)).contains("REOPENED");
            assertThat(here.review(still).enrolment().signedOff())
                    .as("nothing is open there")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-19 R9: what is typed in from paper later is scored by the corrected key")
    void paper(Databases database) {
        try (var here = new FairnessFixture(database)) {
            var ana = here.enrol(FairnessFixture.TODAY.plusDays(10));
            here.correct("s1c2.A", "b");

            here.enterPaper(ana, here.older, FairnessFixture.TODAY, "s1c2");

            var review = here.review(ana);
            assertThat(review.results().understood()).isEqualTo(6);
            assertThat(review.fairness().uncorrected())
                    .as("it was right when it was scored")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-19 R2: of two who correct at once the second waits, and sees what the first has said")
    void atOnce(Databases database) {
        try (var here = new FairnessFixture(database)) {
            here.finished("s1c2");
            var transaction = new TransactionTemplate(here.application.getBean(PlatformTransactionManager.class));
            var second = new FutureTask<>(() -> here.correct("s1c2.A", "b"));
            transaction.executeWithoutResult(status -> {
                here.correct("s1c2.A", "b");
                Thread.ofPlatform().start(second);
                assertThatThrownBy(() -> second.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            });
            assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(CorrectionRefused.class);
            assertThat(here.corrections.history(here.older.id())).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-19 R5: a question at fault is right for everybody; a correction is taken back by another one")
    void atFaultAndBack(Databases database) {
        try (var here = new FairnessFixture(database)) {
            var ana = here.finished("s2c1");
            assertThat(here.correct("s2c1.A")).isEqualTo(1);
            assertThat(here.review(ana).results().firstTry()).isEqualTo(6);

            assertThat(here.correct("s2c1.A", "a")).isEqualTo(1);

            var review = here.review(ana);
            assertThat(review.results().firstTry()).isEqualTo(5);
            assertThat(review.fairness().uncorrected()).isEmpty();
            assertThat(here.corrections.history(here.older.id())).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-19 R6: it holds in later versions where the question is the same, and not in earlier ones")
    void laterVersions(Databases database) {
        try (var here = new FairnessFixture(database)) {
            here.correct("s1c1.A", "b");
            assertThat(here.corrections.inForce(here.newer.id()).of(new QuestionId("s1c1.A")))
                    .isPresent();
            here.corrections.correct(new NewCorrection(
                    here.newer.id(), new QuestionId("s1c2.A"), Set.of(new OptionId("c")), false, "Only there"));
            assertThat(here.corrections.inForce(here.older.id()).of(new QuestionId("s1c2.A")))
                    .isEmpty();
            assertThat(here.corrections.inForce(here.older.id()).corrected())
                    .isEqualTo(Map.of(
                            new QuestionId("s1c1.A"),
                            here.corrections
                                    .inForce(here.older.id())
                                    .of(new QuestionId("s1c1.A"))
                                    .orElseThrow()));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-19 R7: only approvers, and not without a reason, without an option, or where nothing would change")
    void refused(Databases database) {
        try (var here = new FairnessFixture(database)) {
            var id = new QuestionId("s1c1.A");
            assertThatThrownBy(() -> here.correct("s1c1.A", "a"))
                    .isInstanceOfSatisfying(
                            CorrectionRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(CorrectionRefused.Reason.SAME));
            assertThatThrownBy(() ->
                            here.corrections.correct(new NewCorrection(here.older.id(), id, Set.of(), false, "Why")))
                    .isInstanceOfSatisfying(
                            CorrectionRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(CorrectionRefused.Reason.NOTHING_RIGHT));
            assertThatThrownBy(() ->
                            here.corrections.correct(new NewCorrection(here.older.id(), id, Set.of(), true, " \n ")))
                    .isInstanceOfSatisfying(
                            CorrectionRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(CorrectionRefused.Reason.REASON_MISSING));
            here.asReviewer();
            assertThatThrownBy(() -> here.corrections.correct(here.right("s1c1.A", "b")))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }
}
