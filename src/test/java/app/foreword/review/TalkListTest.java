package app.foreword.review;

import static app.foreword.review.ReviewFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foreword.content.ConceptId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.PatientQuestionId;
import app.foreword.review.ReviewRefused.Reason;
import app.foreword.review.TalkEntry.IdeaToDiscuss;
import app.foreword.review.TalkEntry.PatientAsked;
import app.foreword.review.TalkEntry.Subject;
import app.foreword.rights.Roles;
import app.foreword.rights.StaffId;
import app.foreword.testing.Databases;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
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
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** docs/use-cases/UC-11-talk-list.md */
@ParameterizedClass
@EnumSource(Databases.class)
class TalkListTest {

    private static final Subject MISSED_TWICE = idea("s2c1");

    private final ReviewFixture here;
    private final EnrolmentId ana;
    private final PatientQuestionId asked;

    TalkListTest(Databases database) {
        here = new ReviewFixture(database);
        ana = here.enrol("10417", "Ana", "Sample", null);
        here.finish(ana, Set.of("s1c2", "s1c3"), Set.of("s2c1", "s2c3"));
        asked = here.ask(ana, "Can I drive home?");
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    @DisplayName("UC-11 R1, R2: must-understand ideas first, then what was missed twice, then the patient's questions")
    void entries() {
        assertThat(here.reviews.get(ana).talkList().entries())
                .extracting(TalkEntry::subject)
                .containsExactly(idea("s1c3"), idea("s2c3"), idea("s2c1"), new Subject.Question(asked));
    }

    @Test
    @DisplayName("UC-11 R1: a question taken back is no longer there")
    void takenBack() {
        here.jdbc.sql("update patient_question set withdrawn_at = changed_at").update();

        assertThat(here.reviews.get(ana).talkList().entries()).hasSize(3);
    }

    @Test
    @DisplayName(
            "UC-11 R3: an idea shows every try, the thought behind it, the right idea, the passage, how to ask back")
    void idea() {
        var idea = (IdeaToDiscuss) entry(MISSED_TWICE);

        assertThat(idea.reason()).isEqualTo(TalkReason.MISSED_TWICE);
        assertThat(idea.tries())
                .extracting(each -> each.question().stem())
                .containsExactly("Question s2c1.A?", "Question s2c1.B?");
        assertThat(idea.tries().getFirst().chosen().orElseThrow().misconception())
                .isEqualTo("One wrong idea");
        assertThat(idea.tries().getLast().chosen()).as("not sure").isEmpty();
        assertThat(idea.rightIdea()).isEqualTo("The right idea of s2c1.");
        assertThat(idea.passage().text()).isEqualTo("Passage on s2c1");
        assertThat(idea.heading()).isEqualTo("About s2c1");
        assertThat(idea.concept().teachBack()).isEqualTo("Tell me about s2c1.");
        assertThat(((IdeaToDiscuss) entry(idea("s1c3"))).reason()).isEqualTo(TalkReason.RIGHT_AT_SECOND);
        assertThat(((PatientAsked) entry(new Subject.Question(asked))).heading())
                .isEqualTo("About s1c1");
    }

    @Test
    @DisplayName("UC-11 R3: a must-understand idea that was not asked again yet does not say that it was right")
    void notAskedAgainYet() {
        var bruno = here.enrol("10398", "Bruno", "Sample", null);
        here.missFirst(bruno, 1, "s1c3");

        assertThat(here.reviews.get(bruno).talkList().entries())
                .extracting(entry -> ((IdeaToDiscuss) entry).reason())
                .containsExactly(TalkReason.ASKED_ONCE_MORE);
    }

    @Test
    @DisplayName("UC-11 R4: closing adds; the newest closing counts and the earlier one stays stored")
    void closing() {
        here.reviews.close(ana, MISSED_TWICE, TalkOutcome.STILL_UNCLEAR, "Tired today", null);
        var omar = here.staff("omar", "Omar Other");
        here.signIn(omar, "Omar Other", Roles.REVIEWER);
        here.reviews.close(ana, MISSED_TWICE, TalkOutcome.EXPLAINED_BACK, "", seen());

        assertThat(entry(MISSED_TWICE).closing())
                .contains(new TalkClosing(seen(), TalkOutcome.EXPLAINED_BACK, "", omar, "Omar Other", NOW));
        assertThat(here.jdbc
                        .sql("select outcome from talk_outcome order by id")
                        .query(String.class)
                        .list())
                .containsExactly("STILL_UNCLEAR", "EXPLAINED_BACK");
        assertThat(here.reviews.get(ana).talkList().open()).isEqualTo(3);
    }

    @Test
    @DisplayName("UC-11 R11: who closes what somebody else closed meanwhile is told who did what, and nothing is added")
    void closedMeanwhile() {
        here.reviews.close(ana, MISSED_TWICE, TalkOutcome.STILL_UNCLEAR, "Tired today", null);
        here.signIn(here.staff("omar", "Omar Other"), "Omar Other", Roles.REVIEWER);

        var noras = entry(MISSED_TWICE).closing().orElseThrow();
        refused(
                new Reason.ClosedMeanwhile(noras),
                () -> here.reviews.close(ana, MISSED_TWICE, TalkOutcome.EXPLAINED_BACK, "", null));
        assertThat(entry(MISSED_TWICE).closing()).contains(noras);
        assertThat(here.rows("talk_outcome")).isEqualTo(1);

        here.reviews.close(ana, MISSED_TWICE, TalkOutcome.EXPLAINED_BACK, "", noras.id());
        assertThat(here.rows("talk_outcome"))
                .as("having seen it, they add theirs")
                .isEqualTo(2);
    }

    @Test
    @DisplayName("UC-11 R11: of two at the same moment one is stored, and the other is told")
    void atTheSameMoment() throws Exception {
        var nora = SecurityContextHolder.getContext();
        var omar = SecurityContextHolder.createEmptyContext();
        SecurityContextHolder.setContext(omar);
        here.signIn(here.staff("omar", "Omar Other"), "Omar Other", Roles.REVIEWER);
        omar = SecurityContextHolder.getContext();
        var together = new CyclicBarrier(2);
        var told = new ArrayList<Reason>();
        try (var staff = Executors.newFixedThreadPool(2)) {
            var clicks = new ArrayList<Future<Optional<Reason>>>();
            for (SecurityContext who : List.of(nora, omar)) {
                clicks.add(staff.submit(() -> {
                    SecurityContextHolder.setContext(who);
                    together.await();
                    try {
                        here.reviews.close(ana, MISSED_TWICE, TalkOutcome.STILL_UNCLEAR, "", null);
                        return Optional.empty();
                    } catch (ReviewRefused refused) {
                        return Optional.of(refused.reason());
                    }
                }));
            }
            for (var click : clicks) {
                click.get().ifPresent(told::add);
            }
        }

        assertThat(here.rows("talk_outcome")).isEqualTo(1);
        assertThat(told)
                .containsExactly(
                        new Reason.ClosedMeanwhile(entry(MISSED_TWICE).closing().orElseThrow()));
    }

    @Test
    @DisplayName("UC-11 R12: a double click adds one row; the same again with a note adds the note")
    void doubleClick() {
        here.reviews.close(ana, MISSED_TWICE, TalkOutcome.EXPLAINED_BACK, "", null);
        here.reviews.close(ana, MISSED_TWICE, TalkOutcome.EXPLAINED_BACK, "", null);
        assertThat(here.rows("talk_outcome")).isEqualTo(1);

        here.reviews.close(ana, MISSED_TWICE, TalkOutcome.EXPLAINED_BACK, "In her own words", seen());
        assertThat(entry(MISSED_TWICE).closing()).map(TalkClosing::note).contains("In her own words");
    }

    @Test
    @DisplayName("UC-11 R13: ideas explained back count after the talk; the score stays as it is")
    void understoodAfterTalk() {
        assertThat(here.reviews.get(ana).results().understood()).isEqualTo(4);
        here.reviews.close(ana, MISSED_TWICE, TalkOutcome.EXPLAINED_BACK, "", null);
        var one = here.reviews.get(ana);
        assertThat(one.understoodAfterTalk()).isEqualTo(5);
        assertThat(one.isUnderstoodAfterTalk()).isFalse();

        here.reviews.close(ana, idea("s2c3"), TalkOutcome.EXPLAINED_BACK, "", null);
        here.reviews.close(ana, idea("s1c3"), TalkOutcome.STILL_UNCLEAR, "", null);
        assertThat(here.reviews.get(ana).isUnderstoodAfterTalk())
                .as("one is still unclear")
                .isFalse();
        var unclear =
                here.reviews.get(ana).talkList().entries().getFirst().closing().orElseThrow();
        here.reviews.close(ana, idea("s1c3"), TalkOutcome.EXPLAINED_BACK, "", unclear.id());

        var all = here.reviews.get(ana);
        assertThat(all.isUnderstoodAfterTalk()).isTrue();
        assertThat(all.understoodAfterTalk()).isEqualTo(6);
        assertThat(all.results().understood()).isEqualTo(4);
        assertThat(all.enrolment().kept().understood()).isEqualTo(4);
    }

    @Test
    @DisplayName("UC-11 R4, UC-12 R2: what was closed before the patient missed it again is open again")
    void closedBeforeTheLastAnswer() {
        var bruno = here.enrol("10398", "Bruno", "Sample", null);
        here.missFirst(bruno, 1, "s1c3");
        here.reviews.close(bruno, idea("s1c3"), TalkOutcome.EXPLAINED_BACK, "In the corridor", null);
        assertThat(here.reviews.get(bruno).talkList().open()).isZero();

        here.missAgainLater(bruno, 2, "s1c3");

        assertThat(here.reviews.get(bruno).talkList().entries())
                .singleElement()
                .matches(TalkEntry::open)
                .extracting(entry -> ((IdeaToDiscuss) entry).reason())
                .isEqualTo(TalkReason.MISSED_TWICE);
        refused(new Reason.StillOpen(1), () -> here.reviews.signOff(bruno));
    }

    @Test
    @DisplayName("UC-11 R5: only what stands on the talk list can be closed")
    void notOnTheList() {
        refused(
                new Reason.NotOnTalkList(),
                () -> here.reviews.close(ana, idea("s1c2"), TalkOutcome.EXPLAINED_BACK, "", null));
        var bruno = here.enrol("10398", "Bruno", "Sample", null);
        refused(
                new Reason.NotOnTalkList(),
                () -> here.reviews.close(bruno, new Subject.Question(asked), TalkOutcome.EXPLAINED_BACK, "", null));
        assertThat(here.rows("talk_outcome")).isZero();
    }

    @Test
    @DisplayName("UC-11 R5: nothing is closed after the sign-off")
    void afterSignOff() {
        here.reviews
                .get(ana)
                .talkList()
                .entries()
                .forEach(entry -> here.reviews.close(ana, entry.subject(), TalkOutcome.NOT_DISCUSSED, "", null));
        here.reviews.signOff(ana);

        refused(
                new Reason.SignedOff(here.reviews.get(ana).signOffs().getFirst()),
                () -> here.reviews.close(ana, MISSED_TWICE, TalkOutcome.EXPLAINED_BACK, "", null));
    }

    @Test
    @DisplayName("UC-11 R6: a note has at most 2000 characters")
    void longNote() {
        String longest = "x".repeat(Reviews.LONGEST_NOTE);
        refused(
                new Reason.TextTooLong(2000),
                () -> here.reviews.close(ana, MISSED_TWICE, TalkOutcome.EXPLAINED_BACK, longest + "x", null));

        here.reviews.close(ana, MISSED_TWICE, TalkOutcome.EXPLAINED_BACK, longest + "\u0000 \n", null);

        assertThat(entry(MISSED_TWICE).closing()).map(TalkClosing::note).contains(longest);
    }

    @Test
    @DisplayName("UC-11 R7: a closed question no longer counts as open in the worklist")
    void closedQuestion() {
        assertThat(openQuestions()).isEqualTo(1);

        here.reviews.close(ana, new Subject.Question(asked), TalkOutcome.NOT_DISCUSSED, "", null);

        assertThat(openQuestions()).isZero();
    }

    @Test
    @DisplayName("UC-11 R8: every answer has its options in the order in which the patient saw them")
    void answersAsShown() {
        var answers = here.reviews.get(ana).answers();

        assertThat(answers).hasSize(10);
        assertThat(answers.getFirst().shown())
                .extracting(option -> option.id().value())
                .containsExactly("c", "a", "b");
    }

    @Test
    @DisplayName("UC-11 R9: notes are kept with who and when, newest first; an empty one is refused")
    void notes() {
        here.reviews.addNote(ana, " First \r\nline ");
        here.reviews.addNote(ana, "Second");
        refused(new Reason.TextMissing(), () -> here.reviews.addNote(ana, " \n "));

        assertThat(here.reviews.get(ana).notes())
                .containsExactly(
                        new StaffNote("Second", "Nora Nurse", NOW), new StaffNote("First \nline", "Nora Nurse", NOW));
    }

    @Test
    @DisplayName("UC-11 R10: only staff see it, and nobody sees what does not exist")
    void onlyStaff() {
        assertThatThrownBy(() -> here.reviews.get(new EnrolmentId(999))).isInstanceOf(NoSuchElementException.class);
        here.signIn(new StaffId(1), "No staff", Roles.PATIENT);

        List<org.assertj.core.api.ThrowableAssert.ThrowingCallable> calls = List.of(
                () -> here.reviews.get(ana),
                () -> here.reviews.addNote(ana, "Note"),
                () -> here.reviews.close(ana, MISSED_TWICE, TalkOutcome.EXPLAINED_BACK, "", null));
        assertThat(calls).allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class));
    }

    private TalkClosingId seen() {
        return entry(MISSED_TWICE).closing().orElseThrow().id();
    }

    private TalkEntry entry(Subject subject) {
        return here.reviews.get(ana).talkList().entries().stream()
                .filter(entry -> entry.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private int openQuestions() {
        return here.worklist.first(WorklistQuery.DEFAULT, 10).rows().getFirst().questions();
    }

    private static Subject idea(String concept) {
        return new Subject.Idea(new ConceptId(concept));
    }

    private static void refused(Reason reason, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        ReviewRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
