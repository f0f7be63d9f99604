package app.foreword.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.access.TabletMarks;
import app.foreword.content.TestModules;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.Answer;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.Learning;
import app.foreword.learning.RecheckState;
import app.foreword.learning.Rechecks;
import app.foreword.learning.Step;
import app.foreword.review.RecheckInvitations;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The patient's side of a re-check; its days are moved in the database. The idea s2c1 must be understood. */
@DisplayName("UC-17 Re-check")
class RecheckScreensTest extends LessonScreens {

    @Autowired
    private Learning learning;

    @Autowired
    private Rechecks rechecks;

    @Autowired
    private RecheckInvitations invitations;

    private EnrolmentId patient = new EnrolmentId(0);

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        publish(Locale.ENGLISH);
        patient = people.newPatient();
        people.asPatient(patient, () -> finishMissing("s1c1", "s2c1"));
        signInPatient(patient);
        super.initVaadinEnvironment();
    }

    @Test
    @DisplayName("UC-17 R8: who comes back while it is open meets it first")
    void meetsItFirst() {
        inviteAndMove(0);
        open("lesson");

        assertThat(heading()).isEqualTo("Welcome back");
        assertThat(page())
                .contains(
                        "Here are 2 short questions on what you read last time.",
                        "About 2 minutes",
                        "It is fine not to remember.",
                        "until " + day(LocalDate.now().plusDays(14)));
        press("Start");
        assertThat(heading()).isEqualTo("Question s2c1.B?");
        assertThat(page()).contains("question 1 of 2");
    }

    @Test
    @DisplayName("UC-17 R8, UC-15 R4: on a tablet of the clinic, too, going on after a pause goes on in it")
    void goesOnAtATablet() {
        inviteAndMove(0);
        TabletMarks.set();
        open("lesson/pause");
        press("Go on now");
        assertThat(heading()).isEqualTo("Welcome back");
    }

    @Test
    @DisplayName("UC-17 R7: before its first day the summary says from when on it is there")
    void waits() {
        inviteAndMove(-3);
        open("lesson");

        String when = "From " + day(LocalDate.now().plusDays(3)) + " on, there are 2 short questions here for you.";
        assertThat(heading()).isEqualTo("Your summary");
        assertThat(page()).contains(when);
        open("lesson/recheck/question/1");
        assertThat(heading()).isEqualTo("A short look back");
        assertThat(page()).contains(when).doesNotContain("Question s2c1");
    }

    @Test
    @DisplayName("UC-17 R7: after its last day it is over, kindly, and nothing of it stays on the summary")
    void closes() {
        inviteAndMove(15);
        open("lesson");

        assertThat(heading()).isEqualTo("Your summary");
        assertThat(find(RecheckNotice.class).exists()).isFalse();
        open("lesson/recheck");
        assertThat(heading()).isEqualTo("This look back is over");
        assertThat(page()).contains("you do not need to do anything now");
        press("Back to your summary");
        assertThat(heading()).isEqualTo("Your summary");
    }

    @Test
    @DisplayName("UC-17 R9, R11: answer, see why, go on; at the end two lists without a number, and the way back")
    void wholeWay() {
        inviteAndMove(0);
        open("lesson/recheck/question/1");
        press("Check");
        assertThat(page()).contains("Choose an answer first.");
        Screens.choose(radio("a"));
        press("Check");
        assertThat(page()).contains("✓ Yes, that is right", "The right idea of s2c1.", "✓ Saved");
        press("Next");
        assertThat(heading()).isEqualTo("Question s1c1.B?");
        press("I'm not sure yet");
        assertThat(page())
                .contains(
                        "◇ Thank you for saying so", "s1c1 in other words", "Your care team will talk about this idea");
        press("Next");

        assertThat(heading()).isEqualTo("Your short look back");
        assertThat(find(ListItem.class, view()).all().stream().map(Screens::words))
                .containsExactly("Idea s2c1", "Idea s1c1");
        assertThat(page())
                .contains("You remembered", "To talk about with your care team")
                .doesNotContain("1 of 2");
        press("Back to your summary");
        assertThat(heading()).isEqualTo("Your summary");
        assertThat(find(Anchor.class, find(RecheckNotice.class).single())
                        .single()
                        .getHref())
                .isEqualTo("lesson/recheck");
    }

    @Test
    @DisplayName("UC-17 R9: how sure somebody is of a choice is kept with it, where the module asks")
    void sureness() {
        publish(TestModules.askingHowSure(TestModules.illustrated(Locale.ENGLISH)));
        inviteAndMove(0);
        open("lesson/recheck/question/1");
        Screens.choose(radio("SURE"));
        Screens.choose(radio("b"));
        press("Check");
        assertThat(answered().sureAndWrong()).isTrue();
        assertThat(find(SurenessGroup.class).all()).isEmpty();
    }

    @Test
    @DisplayName("UC-17 R9: an answer is kept in the language of its screen, which another device may have left")
    void languageOfTheScreen() {
        inviteAndMove(0);
        open("lesson/recheck/question/1");
        publish(SPANISH);
        Screens.choose(radio("b"));
        press("Check");
        assertThat(answered().language()).isEqualTo(Locale.ENGLISH);
        assertThat(Screens.language(find(OptionGroup.class).single())).isEqualTo("es");
    }

    @Test
    @DisplayName("UC-17 R9: where another page was quicker its answer counts, and this one says so")
    void answeredElsewhere() {
        inviteAndMove(0);
        open("lesson/recheck/question/1");
        var state = rechecks.current(patient).orElseThrow();
        var asked = (Step.Ask) state.next();
        rechecks.answer(patient, state.recheck().id(), new GivenAnswer(1, asked.question(), null));
        Screens.choose(radio("a"));
        press("Check");
        assertThat(answered().chosen()).isEmpty();
        assertThat(page()).contains("You answered this before, on another page");
    }

    @Test
    @DisplayName("UC-17 R16: after a question the patient can ask about what answers it, until staff have signed off")
    void askAboutIt() {
        inviteAndMove(0);
        open("lesson/recheck/question/1");
        press("I'm not sure yet");
        press("I want to ask");
        assertThat(learning.state(patient).questions())
                .singleElement()
                .satisfies(question -> assertThat(question.passage()).hasToString("s2c1-passage"));
        jdbc.sql("update enrolment set signed_off = true where id = ?")
                .param(patient.value())
                .update();
        open("lesson/recheck/question/1");
        assertThat(find(AskButton.class).all()).isEmpty();
    }

    @Test
    @DisplayName("UC-17 R9: a turn that is over shows its answer again; one that has not come leads to where one is")
    void addresses() {
        inviteAndMove(0);
        open("lesson/recheck/question/2");
        assertThat(heading()).isEqualTo("Welcome back");
        press("Start");
        press("I'm not sure yet");
        open("lesson/recheck/question/1");
        assertThat(page()).contains("◇ Thank you for saying so");
        open("lesson/recheck/summary");
        assertThat(heading()).isEqualTo("Question s1c1.B?");
        open("lesson/pause");
        press("Go on now");
        assertThat(heading()).isEqualTo("Question s1c1.B?");
    }

    @Test
    @DisplayName(
            "UC-17 R6, R15: where there is none, or it is taken back under one's hands, its address leads to the lesson")
    void none() {
        open("lesson/recheck/question/1");
        assertThat(heading()).isEqualTo("Your summary");

        inviteAndMove(0);
        open("lesson/recheck/question/1");
        jdbc.sql("update recheck set withdrawn_at = current_timestamp, withdrawn_by = (select min(id) from staff)")
                .update();
        press("I'm not sure yet");
        assertThat(heading()).isEqualTo("Your summary");
        assertThat(jdbc.sql(
                                "select count(*) from recheck_answer a join recheck r on r.id = a.recheck_id where r.enrolment_id = ?")
                        .param(patient.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Answer answered() {
        return rechecks.current(patient).orElseThrow().recheck().answers().getFirst();
    }

    private Input radio(String option) {
        return find(Input.class)
                .withCondition(input -> option.equals(input.getElement().getAttribute("value")))
                .single();
    }

    /** Invites, and lets the re-check open so many days ago. */
    private void inviteAndMove(int openSince) {
        people.asReviewer(() -> {
            invitations.invite(patient, LocalDate.now().plusDays(2));
            return patient;
        });
        LocalDate opens = LocalDate.now().minusDays(openSince);
        jdbc.sql("update recheck set opens_on = ?, closes_on = ? where enrolment_id = ?")
                .params(opens, opens.plusDays(14), patient.value())
                .update();
        signInPatient(patient);
        RecheckState state = rechecks.current(patient).orElseThrow();
        assertThat(state.recheck().opensOn()).isEqualTo(opens);
    }

    private EnrolmentId finishMissing(String... missed) {
        var state = learning.state(patient);
        while (!(state.next() instanceof Step.Finished)) {
            if (state.next() instanceof Step.Read(var section)) {
                learning.finishReading(patient, section);
            } else if (state.next() instanceof Step.Ask ask) {
                var question = state.module().question(ask.question());
                boolean miss = ask.question().value().endsWith(".A")
                        && List.of(missed).contains(question.concept().value());
                learning.answer(
                        patient,
                        new GivenAnswer(
                                ask.ordinal(),
                                ask.question(),
                                miss ? null : question.key().id()));
            }
            state = learning.state(patient);
        }
        return patient;
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH).format(day);
    }
}
