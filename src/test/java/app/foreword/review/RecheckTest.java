package app.foreword.review;

import static app.foreword.review.RecheckFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foreword.content.QuestionId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.Answer;
import app.foreword.learning.AnswerReceipt;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.Recheck;
import app.foreword.learning.RecheckStatus;
import app.foreword.learning.Step;
import app.foreword.review.RecheckRefused.Reason;
import app.foreword.testing.Databases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

/** docs/use-cases/UC-17-re-check.md */
@ParameterizedClass
@EnumSource(Databases.class)
class RecheckTest {

    private final Databases database;
    private RecheckFixture here;

    RecheckTest(Databases database) {
        this.database = database;
        here = new RecheckFixture(database, null);
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    @DisplayName("UC-17 R3: only who has finished, who missed something, and one at a time")
    void whoCanBeInvited() {
        var begun = here.enrol(null);
        assertThat(here.overview(begun).refusal()).contains(Reason.NOT_FINISHED);
        assertRefused(begun, TODAY.plusDays(7), Reason.NOT_FINISHED);

        var perfect = here.finished(null);
        assertThat(here.overview(perfect).refusal()).contains(Reason.NOTHING_MISSED);
        assertRefused(perfect, TODAY.plusDays(7), Reason.NOTHING_MISSED);

        var ana = here.finished(null, "s1c1", "s2c1");
        assertThat(here.overview(ana).refusal()).isEmpty();
        assertThat(here.overview(ana).missed()).isEqualTo(2);
        here.invitations.invite(ana, TODAY.plusDays(7));
        assertRefused(ana, TODAY.plusDays(8), Reason.ONE_INVITED);
        assertThat(here.overview(ana).rechecks()).hasSize(1);
    }

    @Test
    @DisplayName("UC-17 R3: on a day 2 to 14 days after finishing, and not once they are over")
    void onWhichDays() {
        var ana = here.finished(null, "s1c1");
        assertRefused(ana, null, Reason.DAY_MISSING);
        assertRefused(ana, TODAY.plusDays(1), Reason.DAY_OUTSIDE);
        assertRefused(ana, TODAY.plusDays(15), Reason.DAY_OUTSIDE);
        here.days(5);
        assertRefused(ana, TODAY.plusDays(4), Reason.DAY_OUTSIDE);
        here.invitations.invite(ana, TODAY.plusDays(5));
        assertThat(here.state(ana).isOpen()).isTrue();

        var late = here.finished(null, "s1c1");
        here.days(15);
        assertThat(here.overview(late).refusal()).contains(Reason.TOO_LATE);
        assertRefused(late, TODAY.plusDays(20), Reason.TOO_LATE);
    }

    @Test
    @DisplayName("UC-17 R1, R2, R9: asks what was kept at the invitation, and stores all that was on the screen")
    void asksAndStores() {
        var ana = open("s1c1", "s2c1", "s1c3");
        assertThat(here.state(ana).recheck().ideas())
                .extracting(Object::toString)
                .containsExactly("s1c3", "s1c1", "s2c1");

        here.answer(ana, true);
        here.answer(ana, false);
        here.answer(ana, true);

        assertThat(here.state(ana).status()).isEqualTo(RecheckStatus.ANSWERED);
        var answers = here.state(ana).recheck().answers();
        assertThat(answers)
                .extracting(answer -> answer.question().value())
                .containsExactly("s1c3.C", "s1c1.C", "s2c1.B");
        assertThat(answers).extracting(Answer::right).containsExactly(true, false, true);
        assertThat(answers).extracting(Answer::ordinal).containsExactly(1, 2, 3);
        for (Answer answer : answers) {
            assertThat(answer.shown())
                    .isEqualTo(here.state(ana)
                            .learner()
                            .optionOrder(here.module.question(answer.question()), answer.ordinal()));
            assertThat(answer.at()).isEqualTo(here.clock.instant());
        }
        assertThat(here.jdbc
                        .sql("select count(distinct module_version_id) from recheck_answer")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "UC-17 R9: sent twice it is stored once; another choice for the same turn changes nothing; out of turn is refused")
    void storesOnce() {
        var ana = open("s1c1", "s2c1");
        var state = here.state(ana);
        var ask = (Step.Ask) state.next();
        var key = here.module.question(ask.question()).key().id();
        var id = state.recheck().id();

        here.rechecks.answer(ana, id, new GivenAnswer(1, ask.question(), null));
        var again = here.rechecks.answer(ana, id, new GivenAnswer(1, ask.question(), key));
        var ahead = here.rechecks.answer(ana, id, new GivenAnswer(3, ask.question(), key));

        assertThat(((AnswerReceipt.Stored) again).answer().chosen())
                .as("not sure stays")
                .isEmpty();
        assertThat(ahead).isInstanceOf(AnswerReceipt.NotInTurn.class);
        assertThat(here.state(ana).recheck().answers()).hasSize(1);
    }

    @Test
    @DisplayName("UC-17 R7: waits, opens and closes by the day; an answer after the last day is refused")
    void opensAndCloses() {
        var ana = here.finished(null, "s1c1", "s2c1");
        here.invitations.invite(ana, TODAY.plusDays(2));
        assertThat(here.state(ana).status()).isEqualTo(RecheckStatus.WAITING);
        assertThat(here.state(ana).next()).isEqualTo(new Step.Finished());
        here.days(2);
        assertThat(here.state(ana).status()).isEqualTo(RecheckStatus.OPEN);
        here.days(14);
        assertThat(here.state(ana).status()).as("its last day").isEqualTo(RecheckStatus.OPEN);
        here.answer(ana, false);
        var ask = (Step.Ask) here.state(ana).next();
        here.days(1);

        assertThat(here.state(ana).status()).isEqualTo(RecheckStatus.CLOSED);
        var late = here.rechecks.answer(ana, here.state(ana).recheck().id(), new GivenAnswer(2, ask.question(), null));
        assertThat(late).isEqualTo(new AnswerReceipt.NotInTurn(new Step.Finished()));
        assertThat(here.state(ana).recheck().answers()).hasSize(1);
    }

    @Test
    @DisplayName("UC-17 R10: no row and no counter of the first round changes, signed off or not")
    void neverOverwrites() {
        var ana = here.finished(null, "s1c1", "s2c1", "s1c3");
        var ben = here.finished(null, "s1c1", "s2c2");
        here.reviews.signOff(ben);
        var before = here.firstRound();

        for (EnrolmentId each : List.of(ana, ben)) {
            here.asStaff();
            here.invitations.invite(each, TODAY.plusDays(2));
        }
        here.days(3);
        for (EnrolmentId each : List.of(ana, ben)) {
            while (here.state(each).next() instanceof Step.Ask ask) {
                here.answer(each, ask.ordinal() % 2 == 0);
            }
        }

        assertThat(here.firstRound()).isEqualTo(before);
        here.asStaff();
        assertThat(here.reviews.get(ben).status()).isEqualTo(WorklistStatus.REVIEWED);
        assertThat(here.reviews.get(ana).talkList().entries()).hasSize(1);
        here.invitations.markTalked(
                ana, here.overview(ana).rechecks().getFirst().recheck().id());
        assertThat(here.firstRound()).isEqualTo(before);
    }

    @Test
    @DisplayName("UC-17 R6: taken back before the first answer, and not after it")
    void takesBack() {
        var ana = open("s1c1", "s2c1");
        var first = here.overview(ana).live().orElseThrow().recheck().id();
        here.invitations.withdraw(ana, first);
        here.invitations.withdraw(ana, first);
        assertThat(here.inNameOf(ana, () -> here.rechecks.current(ana))).isEmpty();
        var late = here.rechecks.answer(
                ana,
                first,
                new GivenAnswer(1, here.module.question(id("s1c1.C")).id(), null));
        assertThat(late).isEqualTo(new AnswerReceipt.NotInTurn(new Step.Finished()));

        here.asStaff();
        here.invitations.invite(ana, TODAY.plusDays(3));
        here.days(1);
        here.answer(ana, true);
        var second = here.overview(ana).live().orElseThrow().recheck().id();
        assertThatThrownBy(() -> here.invitations.withdraw(ana, second))
                .isInstanceOfSatisfying(
                        RecheckRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.BEGUN));
    }

    @Test
    @DisplayName("UC-17 R5: the link works to the end of the last day, also one made later; taking back harms no link")
    void linkLives() {
        var ana = here.finished(TODAY.minusDays(20), "s1c1");
        assertThat(expiry(ana)).isEqualTo("2026-12-04T00:00:00Z");
        here.invitations.invite(ana, TODAY.plusDays(10));
        assertThat(expiry(ana)).isEqualTo("2026-12-18T00:00:00Z");
        here.enrolments.issueLink(ana);
        assertThat(expiry(ana)).isEqualTo("2026-12-18T00:00:00Z");

        var ben = here.finished(TODAY.plusDays(30), "s1c1");
        var usual = expiry(ben);
        here.invitations.invite(ben, TODAY.plusDays(10));
        assertThat(expiry(ben)).as("longer than that already").isEqualTo(usual);
    }

    @Test
    @DisplayName("UC-17 R4: the module's setting invites with the last answer, where something was missed")
    void byItself() {
        here.close();
        here = new RecheckFixture(database, 5);
        var ana = here.finished(null, "s1c1");
        var perfect = here.finished(null);

        var recheck = here.overview(ana).live().orElseThrow().recheck();
        assertThat(recheck.invitedBy()).isNull();
        assertThat(recheck.opensOn()).isEqualTo(TODAY.plusDays(5));
        assertThat(recheck.closesOn()).isEqualTo(TODAY.plusDays(19));
        assertThat(here.overview(perfect).rechecks()).isEmpty();
    }

    @Test
    @DisplayName("UC-17 R13: a miss waits above the worklist from the end of the re-check until it was talked about")
    void waitsForATalk() {
        var ana = open("s1c1", "s2c1");
        var ben = open("s1c1");
        here.answer(ben, true);
        here.answer(ana, false);
        here.asStaff();
        assertThat(here.invitations.toTalkAbout(10)).as("under way").isEmpty();
        here.answer(ana, true);

        here.asStaff();
        assertThat(here.invitations.toTalkAbout(10)).containsExactly(new RecheckToTalk(ana, "Ana", "Sample", 1));
        var review = here.overview(ana).rechecks().getFirst();
        assertThat(review.needsTalk()).isTrue();
        here.invitations.markTalked(ana, review.recheck().id());
        assertThat(here.invitations.toTalkAbout(10)).isEmpty();
        assertThat(here.overview(ana).rechecks().getFirst().recheck().talked())
                .isEqualTo(new Recheck.ByStaff("Nora Nurse", here.clock.instant()));
    }

    @Test
    @DisplayName("UC-17 R13: what is kept for the list equals what the answers say; a closed one waits too")
    void keptEqualsTheLog() {
        var ana = open("s1c1", "s2c1");
        here.answer(ana, false);
        assertKept();
        here.days(20);
        here.asStaff();
        assertThat(here.invitations.toTalkAbout(10)).hasSize(1);
        assertKept();
    }

    @Test
    @DisplayName("UC-17 R15: nobody else gets at it: no other patient, no staff for a patient, no patient for staff")
    void rights() {
        var ana = open("s1c1");
        var other = here.finished(null, "s1c1");
        here.asPatient(other);
        assertThatThrownBy(() -> here.rechecks.current(ana)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> here.invitations.invite(other, TODAY.plusDays(7)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> here.invitations.toTalkAbout(1)).isInstanceOf(AccessDeniedException.class);
        here.asStaff();
        assertThatThrownBy(() -> here.rechecks.current(ana)).isInstanceOf(AccessDeniedException.class);
        var notHers = here.overview(ana).live().orElseThrow().recheck().id();
        assertThatThrownBy(() -> here.invitations.withdraw(other, notHers)).isInstanceOf(RecheckRefused.class);
    }

    /** Finished, invited, and two days later. */
    private EnrolmentId open(String... missed) {
        var enrolment = here.finished(null, missed);
        here.invitations.invite(enrolment, LocalDate.now(here.clock).plusDays(2));
        here.days(2);
        return enrolment;
    }

    private void assertKept() {
        assertThat(here.jdbc.sql("""
                        select count(*) from recheck r where r.needs_talk <> (r.talked_at is null and exists (
                            select 1 from recheck_answer a where a.recheck_id = r.id and a.is_right = false))
                        """).query(Integer.class).single()).isZero();
    }

    private Instant expiry(EnrolmentId enrolment) {
        here.asStaff();
        return here.enrolments.liveLink(enrolment).orElseThrow().expiresAt();
    }

    private void assertRefused(EnrolmentId enrolment, @Nullable LocalDate day, Reason reason) {
        here.asStaff();
        assertThatThrownBy(() -> here.invitations.invite(enrolment, day))
                .isInstanceOfSatisfying(
                        RecheckRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static QuestionId id(String question) {
        return new QuestionId(question);
    }
}
