package app.foreword.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foreword.content.PassageId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.testing.People;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** UC-14 with the whole application and a real database; each subclass brings one. */
@SpringBootTest
@Import(People.class)
abstract class AskRules {

    private static final PassageId PASSAGE = new PassageId("what-scientists-think");
    private static final DraftPlace ABOUT = DraftPlace.about(PASSAGE);
    private static final String FAMILY = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";

    @Autowired
    private Drafts drafts;

    @Autowired
    private LastWords lastWords;

    @Autowired
    private OwnQuestions questions;

    @Autowired
    private Learning learning;

    @Autowired
    private Help help;

    @Autowired
    private HelpRecords helpRecords;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("UC-14 R3: what was typed last counts, however late it arrives")
    void lastTypedWins() {
        var ana = people.newPatient();
        assertThat(keep(ana, DraftPlace.FREE, "On the phone", Duration.ofMinutes(5)))
                .isEqualTo("On the phone");
        assertThat(keep(ana, DraftPlace.FREE, "At the desk", Duration.ZERO)).isEqualTo("At the desk");
        assertThat(keep(ana, DraftPlace.FREE, "On the train", Duration.ofMinutes(2)))
                .isEqualTo("At the desk");
        assertThat(keep(ana, DraftPlace.FREE, "From a clock ahead", Duration.ofDays(-900)))
                .isEqualTo("From a clock ahead");
        assertThat(keep(ana, ABOUT, "Elsewhere", Duration.ZERO)).isEqualTo("Elsewhere");
        assertThat(all(ana)).isEqualTo(Map.of(DraftPlace.FREE, "From a clock ahead", ABOUT, "Elsewhere"));
    }

    @Test
    @DisplayName("UC-14 R5, R6: 20,000 characters of anything are kept; what no database takes is left out")
    void keepsAnything() {
        var ana = people.newPatient();
        keep(ana, DraftPlace.FREE, "a\0b\ud83d" + FAMILY.repeat(3_000), Duration.ZERO);
        assertThat(all(ana).get(DraftPlace.FREE)).startsWith("ab" + FAMILY).hasSizeBetween(19_990, 20_000);

        as(ana, () -> questions.ask(ana, null, FAMILY.repeat(2_000)));
        assertThat(asked(ana).text()).isEqualTo(FAMILY.repeat(2_000));
    }

    @Test
    @DisplayName("UC-14 R4: a draft goes when its words are on the list, and older ones do not come back")
    void draftGoes() {
        var ana = people.newPatient();
        keep(ana, DraftPlace.FREE, "May I eat?", Duration.ZERO);
        as(ana, () -> questions.ask(ana, null, "May I eat?"));
        assertThat(all(ana)).isEmpty();
        assertThat(keep(ana, DraftPlace.FREE, "May I ea", Duration.ofMinutes(1)))
                .isEmpty();
        assertThat(all(ana)).isEmpty();

        as(ana, () -> questions.mark(ana, PASSAGE, true));
        keep(ana, ABOUT, "Why so?", Duration.ZERO);
        as(ana, () -> questions.mark(ana, PASSAGE, false));
        assertThat(all(ana)).isEmpty();
    }

    @Test
    @DisplayName("UC-14 R3: another question put on the list meanwhile takes away nothing that was typed before it")
    void anotherQuestionMeanwhile() {
        var ana = people.newPatient();
        as(ana, () -> questions.ask(ana, null, "May I eat?"));
        assertThat(keep(ana, DraftPlace.FREE, "Can my sister drive?", Duration.ofMinutes(5)))
                .isEqualTo("Can my sister drive?");
        assertThat(all(ana)).isEqualTo(Map.of(DraftPlace.FREE, "Can my sister drive?"));
        as(ana, () -> questions.ask(ana, null, "Can my sister drive?"));
        assertThat(keep(ana, DraftPlace.FREE, "Can my sis", Duration.ofMinutes(4)))
                .isEmpty();
        assertThat(keep(ana, DraftPlace.FREE, "May I", Duration.ZERO)).isEqualTo("May I");
        assertThat(keep(ana, DraftPlace.FREE, "May", Duration.ofMinutes(4))).isEqualTo("May I");

        as(ana, () -> questions.mark(ana, PASSAGE, true));
        keep(ana, ABOUT, "Why so?", Duration.ZERO);
        as(ana, () -> questions.ask(ana, PASSAGE, "How so?"));
        assertThat(keep(ana, ABOUT, "Why s", Duration.ofMinutes(1))).isEqualTo("Why s");
    }

    @Test
    @DisplayName("UC-14 R7: words for a marked passage belong to its mark")
    void wordsForAMark() {
        var ana = people.newPatient();
        as(ana, () -> questions.mark(ana, PASSAGE, true));
        as(ana, () -> questions.ask(ana, PASSAGE, "Why so?"));
        assertThat(asked(ana).text()).isEqualTo("Why so?");
        as(ana, () -> questions.ask(ana, PASSAGE, "And how?"));
        assertThat(state(ana).questions()).extracting(PatientQuestion::text).containsExactly("Why so?", "And how?");
    }

    @Test
    @DisplayName("UC-14 R10: the same words twice are one question")
    void doubleTap() {
        var ana = people.newPatient();
        as(ana, () -> questions.ask(ana, null, "May I eat?"));
        as(ana, () -> questions.ask(ana, null, " May I eat? "));
        assertThat(state(ana).questions()).hasSize(1);
        assertThat(asked(ana).changed()).isFalse();
    }

    @Test
    @DisplayName(
            "UC-14 R9: a question can be changed, and comes back when its words were changed after it was taken off")
    void change() {
        var ana = people.newPatient();
        as(ana, () -> questions.ask(ana, null, "May I eat?"));
        var first = asked(ana);
        as(ana, () -> questions.change(ana, first.id(), "May I drink?"));
        assertThat(asked(ana).text()).isEqualTo("May I drink?");
        assertThat(asked(ana).changed()).isTrue();
        as(ana, () -> questions.withdraw(ana, first.id()));
        as(ana, () -> questions.change(ana, first.id(), "May I?"));
        assertThat(asked(ana).text()).isEqualTo("May I?");
        assertThatThrownBy(() -> as(ana, () -> questions.change(ana, first.id(), " \u200b ")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> as(ana, () -> questions.change(ana, first.id(), "x".repeat(2_001))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("UC-14 R9: what staff have talked about, or signed off, stays; another's question is out of reach")
    void changeRefused() {
        var ana = people.newPatient();
        var bruno = people.newPatient();
        as(ana, () -> questions.ask(ana, null, "May I eat?"));
        var question = asked(ana).id();
        assertThatThrownBy(() -> as(bruno, () -> questions.change(bruno, question, "Mine")))
                .isInstanceOf(QuestionsClosed.class);
        jdbc.sql("""
                        insert into talk_outcome (enrolment_id, patient_question_id, outcome, note, staff_id, set_at)
                        select ?, ?, 'STILL_UNCLEAR', '', min(id), current_timestamp from staff
                        """).params(ana.value(), question.value()).update();
        assertThatThrownBy(() -> as(ana, () -> questions.change(ana, question, "Or drink?")))
                .isInstanceOf(QuestionsClosed.class);
        as(ana, () -> questions.ask(ana, null, "Something new"));
        var open = state(ana).questions().getLast().id();
        jdbc.sql("update enrolment set signed_off = true where id = ?")
                .param(ana.value())
                .update();
        assertThatThrownBy(() -> as(ana, () -> questions.change(ana, open, "Newer")))
                .isInstanceOf(QuestionsClosed.class);
        assertThatThrownBy(() -> as(ana, () -> help.say(ana, Set.of(Helper.FAMILY))))
                .isInstanceOf(QuestionsClosed.class);
        assertThat(state(ana).questions())
                .extracting(PatientQuestion::text)
                .containsExactly("May I eat?", "Something new");
    }

    @Test
    @DisplayName("UC-14 R9: what was taken off goes back as it was, once, until the sign-off; staff see no change")
    void putBack() {
        var ana = people.newPatient();
        as(ana, () -> questions.ask(ana, null, "May I eat?"));
        var question = asked(ana);
        as(ana, () -> questions.withdraw(ana, question.id()));
        assertThat(state(ana).questions()).isEmpty();
        assertThat(openQuestions(ana)).isZero();
        as(ana, () -> questions.putBack(ana, question.id()));
        assertThat(asked(ana)).isEqualTo(question);
        assertThat(openQuestions(ana)).isEqualTo(1);

        as(ana, () -> questions.withdraw(ana, question.id()));
        as(ana, () -> questions.ask(ana, null, "May I eat?"));
        as(ana, () -> questions.putBack(ana, question.id()));
        assertThat(state(ana).questions()).hasSize(1);

        var bruno = people.newPatient();
        assertThatThrownBy(() -> as(bruno, () -> questions.putBack(bruno, question.id())))
                .isInstanceOf(QuestionsClosed.class);
        jdbc.sql("update enrolment set signed_off = true where id = ?")
                .param(ana.value())
                .update();
        assertThatThrownBy(() -> as(ana, () -> questions.putBack(ana, question.id())))
                .isInstanceOf(QuestionsClosed.class);
    }

    @Test
    @DisplayName("UC-15 R6, UC-14 R4: a tablet's last words that are on the list already make no draft again")
    void lastWords() {
        var ana = people.newPatient();
        as(ana, () -> questions.ask(ana, null, "May I eat?"));
        lastWords.keep(ana, DraftPlace.FREE, "May I ea", Duration.ofMinutes(1));
        assertThat(all(ana)).isEmpty();
        lastWords.keep(ana, DraftPlace.FREE, "Who drives me home?", Duration.ofMinutes(1));
        assertThat(all(ana)).isEqualTo(Map.of(DraftPlace.FREE, "Who drives me home?"));
    }

    @Test
    @DisplayName("UC-14 R14: each word on help is added with its time, and the newest counts; nobody stands alone")
    void help() {
        var ana = people.newPatient();
        as(ana, () -> help.say(ana, Set.of(Helper.FAMILY)));
        as(ana, () -> help.say(ana, Set.of(Helper.FAMILY)));
        as(ana, () -> help.say(ana, Set.of(Helper.INTERPRETER, Helper.STAFF)));
        as(ana, () -> help.say(ana, Set.of()));
        as(ana, () -> help.say(ana, Set.of(Helper.NOBODY)));
        assertThat(helpRecords.said(ana))
                .extracting(HelpSaid::helpers)
                .containsExactly(
                        Set.of(Helper.NOBODY),
                        Set.of(),
                        Set.of(Helper.INTERPRETER, Helper.STAFF),
                        Set.of(Helper.FAMILY));
        assertThat(people.<Set<Helper>>asPatient(ana, () -> help.helpers(ana))).containsExactly(Helper.NOBODY);
        assertThatThrownBy(() -> as(ana, () -> help.say(ana, Set.of(Helper.NOBODY, Helper.STAFF))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("UC-14 R1: drafts and help are their own patient's; nobody else gets at them, staff included")
    void onlyOwn() {
        var ana = people.newPatient();
        var bruno = people.newPatient();
        assertThatThrownBy(() -> people.asPatient(bruno, () -> drafts.all(ana)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.asReviewer(() -> drafts.all(ana))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(bruno, () -> help.say(ana, Set.of(Helper.STAFF))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(DraftPlace.named("about:../../etc")).isEmpty();
        assertThat(DraftPlace.named("x".repeat(81))).isEmpty();
    }

    @Test
    @DisplayName("UC-14 R12: how sure somebody says to be is not kept where the module does not ask")
    void surenessNotAsked() {
        var ana = people.newPatient();
        var section = state(ana).module().sections().getFirst();
        as(ana, () -> learning.finishReading(ana, section.id()));
        var ask = (Step.Ask) state(ana).next();
        var key = state(ana).module().question(ask.question()).key().id();
        as(ana, () -> learning.answer(ana, new GivenAnswer(1, ask.question(), key, null, Sureness.SURE)));
        assertThat(state(ana).answer(1).orElseThrow().sureness()).isEmpty();
    }

    private String keep(EnrolmentId patient, DraftPlace place, String text, Duration ago) {
        return people.asPatient(patient, () -> drafts.keep(patient, place, text, ago));
    }

    private Map<DraftPlace, String> all(EnrolmentId patient) {
        return people.asPatient(patient, () -> drafts.all(patient));
    }

    private int openQuestions(EnrolmentId patient) {
        return jdbc.sql("select open_questions from enrolment where id = ?")
                .param(patient.value())
                .query(Integer.class)
                .single();
    }

    private PatientQuestion asked(EnrolmentId patient) {
        assertThat(state(patient).questions()).hasSize(1);
        return state(patient).questions().getFirst();
    }

    private LearnerState state(EnrolmentId patient) {
        return people.asPatient(patient, () -> learning.state(patient));
    }

    private void as(EnrolmentId patient, Runnable work) {
        people.asPatient(patient, () -> {
            work.run();
            return null;
        });
    }
}
