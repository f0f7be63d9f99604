package app.foreword.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foreword.content.ConceptId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.enrolment.KeptCounters;
import app.foreword.learning.AnswerReceipt;
import app.foreword.learning.PaperRefused;
import app.foreword.learning.RecheckKind;
import app.foreword.learning.Step;
import app.foreword.review.TalkEntry.Subject;
import app.foreword.testing.Databases;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** UC-19 Fairness: what staff may grant a patient. */
class FairnessTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-19 R10, R11: a new attempt begins with nothing, reopens the sign-off, and keeps the old one whole")
    void newAttempt(Databases database) {
        try (var here = new FairnessFixture(database)) {
            var ana = here.finished("s1c2");
            here.reviews.close(
                    ana, new Subject.Idea(new ConceptId("s1c2")), TalkOutcome.EXPLAINED_BACK, "Said it well", null);
            here.reviews.signOff(ana);
            here.clock.pass(Duration.ofHours(1));

            here.fairness.startAgain(ana, "Interrupted by a phone call");

            var review = here.review(ana);
            assertThat(review.enrolment().state()).isEqualTo(EnrolmentState.NOT_STARTED);
            assertThat(review.enrolment().kept()).isEqualTo(KeptCounters.NONE);
            assertThat(review.enrolment().signedOff()).isFalse();
            assertThat(review.signOffs().getFirst().reason()).isEqualTo("Interrupted by a phone call");
            assertThat(review.answers()).isEmpty();
            assertThat(review.readings()).isEmpty();
            var past = review.fairness().pastAttempts().getFirst();
            assertThat(past.results().understood()).isEqualTo(5);
            assertThat(past.answers()).hasSize(7);
            assertThat(past.finishedAt()).isPresent();
            assertThat(past.talks().getFirst().closing().note()).isEqualTo("Said it well");
            assertThat(past.further().by()).isEqualTo("Nora Nurse");
            assertThat(here.audited(ana)).contains("ATTEMPT_STARTED");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-19 R11: turns go on counting; what was said of an idea before closes nothing that is missed anew")
    void secondAttempt(Databases database) {
        try (var here = new FairnessFixture(database)) {
            var ana = here.finished("s1c2");
            here.reviews.close(ana, new Subject.Idea(new ConceptId("s1c2")), TalkOutcome.EXPLAINED_BACK, "", null);
            here.clock.pass(Duration.ofHours(1));
            here.fairness.startAgain(ana, "Once more");
            here.goOn(ana, Integer.MAX_VALUE, "s1c2", "s2c1");

            var review = here.review(ana);
            assertThat(review.answers().getFirst().answer().ordinal()).isEqualTo(8);
            assertThat(review.enrolment().state()).isEqualTo(EnrolmentState.FINISHED);
            assertThat(review.results().understood()).isEqualTo(4);
            assertThat(here.ideas(review)).containsExactlyInAnyOrder("s1c2", "s2c1");
            assertThat(review.talkList().open()).isEqualTo(2);
            assertThat(review.fairness().pastAttempts()).hasSize(1);
            here.fairness.startAgain(ana, "And again");
            assertThat(here.review(ana).fairness().pastAttempts())
                    .extracting(PastAttempt::number)
                    .containsExactly(2, 1);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName(
            "UC-19 R11, UC-25 R2: a form filled in on the day of a new attempt belongs to it; talks of before close nothing in it")
    void paperOfNewAttempt(Databases database) {
        try (var here = new FairnessFixture(database)) {
            var ana = here.finished("s1c2");
            here.jdbc
                    .sql("update enrolment set enrolled_at = ? where id = ?")
                    .params(here.clock.instant().minus(Duration.ofDays(3)).atOffset(ZoneOffset.UTC), ana.value())
                    .update();
            here.clock.pass(Duration.ofHours(5));
            here.reviews.close(ana, new Subject.Idea(new ConceptId("s1c2")), TalkOutcome.EXPLAINED_BACK, "", null);
            here.clock.pass(Duration.ofHours(1));
            here.fairness.startAgain(ana, "Once more");
            here.clock.pass(Duration.ofHours(1));

            assertThatThrownBy(() -> here.enterPaper(ana, here.older, FairnessFixture.TODAY.minusDays(1), "s1c2"))
                    .isInstanceOfSatisfying(
                            PaperRefused.class,
                            refused -> assertThat(refused.reason())
                                    .isEqualTo(new PaperRefused.Reason.DateBeforeAttempt(FairnessFixture.TODAY)));
            here.enterPaper(ana, here.older, FairnessFixture.TODAY, "s1c2");

            var review = here.review(ana);
            var attempt = review.fairness().pastAttempts().getFirst();
            assertThat(review.answers())
                    .allMatch(each ->
                            !each.answer().at().isBefore(attempt.further().at()));
            assertThat(here.ideas(review)).containsExactly("s1c2");
            assertThat(review.talkList().open()).isEqualTo(1);
            assertThat(attempt.talks()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-19 R12: what a page of before sends is refused, and the patient is where the new attempt is")
    void stalePage(Databases database) {
        try (var here = new FairnessFixture(database)) {
            var ana = here.learner(2);
            var shown = (Step.Ask) here.state(ana).next();
            here.fairness.startAgain(ana, "Wrong person answered");

            var receipt = here.answer(ana, shown, "a");

            assertThat(receipt).isInstanceOf(AnswerReceipt.NotInTurn.class);
            assertThat(((AnswerReceipt.NotInTurn) receipt).next()).isInstanceOf(Step.Read.class);
            assertThat(here.state(ana).isOfEarlierAttempt(2)).isTrue();
            here.asPatient(ana);
            assertThat(here.learning.state(ana).log().answers()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-19 R10: nothing that was not begun starts again, and nothing without a reason")
    void refusedAttempts(Databases database) {
        try (var here = new FairnessFixture(database)) {
            var ana = here.enrol(null);
            refused(() -> here.fairness.startAgain(ana, "Why not"), FairnessRefused.Reason.NOT_BEGUN);
            here.enrolments.waive(ana, "Knows it");
            refused(() -> here.fairness.startAgain(ana, "Why not"), FairnessRefused.Reason.WAIVED);
            assertThatThrownBy(() -> here.fairness.startAgain(ana, " ")).isInstanceOf(ReviewRefused.class);
            assertThatThrownBy(() -> here.fairness.startAgain(ana, "\u200b")).isInstanceOf(ReviewRefused.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-19 R13: a waiver is taken back, the patient goes on where they were, and what it said is kept")
    void endWaiver(Databases database) {
        try (var here = new FairnessFixture(database)) {
            var ana = here.learner(2);
            here.enrolments.waive(ana, "Knows it");

            here.fairness.endWaiver(ana, "Wants to do it");

            var review = here.review(ana);
            assertThat(review.enrolment().state()).isEqualTo(EnrolmentState.IN_PROGRESS);
            assertThat(review.waiver()).isNull();
            assertThat(review.answers()).hasSize(2);
            var past = review.fairness().pastWaivers().getFirst();
            assertThat(past.waiver().reason()).isEqualTo("Knows it");
            assertThat(past.endReason()).isEqualTo("Wants to do it");
            refused(() -> here.fairness.endWaiver(ana, "Again"), FairnessRefused.Reason.NOT_WAIVED);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-26 R3: what staff granted is in the trail, their reasons are not: those go with the patient")
    void noReasonInTheTrail(Databases database) {
        try (var here = new FairnessFixture(database)) {
            var ana = here.finished("s1c2");
            here.fairness.askAgain(ana, new ConceptId("s1c2"), "Ana was upset");
            here.fairness.extend(ana, FairnessFixture.TODAY.plusDays(3), "Ana was upset");
            here.fairness.startAgain(ana, "Ana was upset");
            here.enrolments.waive(ana, "Ana was upset");
            here.fairness.endWaiver(ana, "Ana was upset");

            assertThat(here.jdbc
                            .sql("select action from audit_event where enrolment_id = ? order by id")
                            .param(ana.value())
                            .query(String.class)
                            .list())
                    .contains("IDEA_ASKED_AGAIN", "TIME_EXTENDED", "ATTEMPT_STARTED", "WAIVED", "WAIVER_ENDED");
            assertThat(here.jdbc
                            .sql("select detail from audit_event")
                            .query(String.class)
                            .list())
                    .noneMatch(detail -> detail.contains("upset"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-19 R14: one idea is asked again from today on; what was answered stays as it is")
    void oneIdea(Databases database) {
        try (var here = new FairnessFixture(database)) {
            var ana = here.finished("s1c2");
            var before = here.review(ana);

            here.fairness.askAgain(ana, new ConceptId("s1c2"), "We talked about it");

            refused(
                    () -> here.fairness.askAgain(ana, new ConceptId("s1c2"), "Twice"),
                    FairnessRefused.Reason.ASKED_ALREADY);
            refused(() -> here.fairness.askAgain(ana, null, "Which?"), FairnessRefused.Reason.IDEA_MISSING);
            here.asPatient(ana);
            var state = here.rechecks.current(ana).orElseThrow();
            assertThat(state.isOpen()).isTrue();
            assertThat(state.recheck().kind()).isEqualTo(RecheckKind.ASKED_AGAIN);
            var ask = (Step.Ask) state.next();
            here.rechecks.answer(
                    ana,
                    state.recheck().id(),
                    new app.foreword.learning.GivenAnswer(
                            ask.ordinal(), ask.question(), new app.foreword.content.OptionId("a")));

            var after = here.review(ana);
            assertThat(after.results()).isEqualTo(before.results());
            assertThat(here.ideas(after)).containsExactly("s1c2");
            assertThat(after.askedAgain(new ConceptId("s1c2"))).hasSize(1);
            assertThat(after.recheck().rechecks().getFirst().recheck().reason()).isEqualTo("We talked about it");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-19 R15: more time lets the link and what is asked again live until that day, within bounds")
    void moreTime(Databases database) {
        try (var here = new FairnessFixture(database)) {
            var ana = here.finished("s1c2");
            here.fairness.askAgain(ana, new ConceptId("s1c2"), "Once more");
            var until = FairnessFixture.TODAY.plusDays(90);

            here.fairness.extend(ana, until, "In hospital");

            var review = here.review(ana);
            assertThat(review.fairness().linkUntil())
                    .isEqualTo(until.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
            assertThat(review.recheck().rechecks().getFirst().recheck().closesOn())
                    .isEqualTo(until);
            assertThat(review.fairness().extensions().getFirst().reason()).isEqualTo("In hospital");
            refused(
                    () -> here.fairness.extend(ana, FairnessFixture.TODAY.minusDays(1), "Late"),
                    FairnessRefused.Reason.DAY_PAST);
            refused(
                    () -> here.fairness.extend(
                            ana, FairnessFixture.TODAY.plusYears(2).plusDays(1), "Long"),
                    FairnessRefused.Reason.DAY_FAR);
            refused(() -> here.fairness.extend(ana, null, "When"), FairnessRefused.Reason.DAY_MISSING);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-19 R15: a link that has run out stays so, and that is to be seen")
    void linkRunOut(Databases database) {
        try (var here = new FairnessFixture(database)) {
            EnrolmentId ana = here.finished();
            here.clock.pass(Duration.ofDays(200));
            here.fairness.extend(ana, FairnessFixture.TODAY.plusDays(300), "Found the letter late");
            assertThat(here.review(ana).fairness().linkUntil()).isNull();
        }
    }

    private static void refused(Runnable action, FairnessRefused.Reason reason) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        FairnessRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
