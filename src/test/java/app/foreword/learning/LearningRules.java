package app.foreword.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.content.QuestionId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.Histories.Reply;
import app.foreword.testing.People;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** UC-04 and UC-05 with the whole application and a real database; each subclass brings one. */
@SpringBootTest
@Import(People.class)
abstract class LearningRules {

    @Autowired
    private Learning learning;

    @Autowired
    private OwnQuestions questions;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("UC-04 R7: an answer is stored with everything that was on the screen")
    void storesTheAnswer() {
        var patient = startedPatient();
        Step.Ask ask = ask(patient);
        Question question = state(patient).module().question(ask.question());
        var wrong = wrongOption(question);

        answer(patient, ask, wrong);

        Map<String, Object> row = row(patient);
        assertThat(row)
                .containsEntry("ordinal", 1)
                .containsEntry("question_id", question.id().value())
                .containsEntry("concept_id", question.concept().value())
                .containsEntry("form", "A")
                .containsEntry("language", "en")
                .containsEntry("chosen", wrong.value())
                .containsEntry("is_right", false);
        assertThat(row.get("answered_at")).isNotNull();
        assertThat(row.get("module_version_id"))
                .isEqualTo(jdbc.sql("select module_version_id from enrolment where id = ?")
                        .param(patient.value())
                        .query(Long.class)
                        .single());
        assertThat(String.valueOf(row.get("options_shown")).split(","))
                .containsExactlyElementsOf(state(patient).optionOrder(question, 1).stream()
                        .map(OptionId::value)
                        .toList());
    }

    @Test
    @DisplayName("UC-04 R8: the same answer sent twice is stored once; a different one changes nothing")
    void storesOnce() {
        var patient = startedPatient();
        Step.Ask ask = ask(patient);
        Question question = state(patient).module().question(ask.question());

        var first = answer(patient, ask, wrongOption(question));
        var again = answer(patient, ask, wrongOption(question));
        var other = answer(patient, ask, question.key().id());

        assertThat(again).isInstanceOf(AnswerReceipt.Stored.class);
        assertThat(((AnswerReceipt.Stored) other).answer().chosen()).contains(wrongOption(question));
        assertThat(((AnswerReceipt.Stored) first).answer().ordinal()).isEqualTo(1);
        assertThat(count(patient)).isEqualTo(1);
    }

    @Test
    @DisplayName("UC-04 R8: two devices that answer the same turn at the same moment leave one row")
    void storesOnceFromTwoDevices() throws Exception {
        for (int round = 0; round < 10; round++) {
            var patient = startedPatient();
            Step.Ask ask = ask(patient);
            Question question = state(patient).module().question(ask.question());
            try (var devices = Executors.newFixedThreadPool(2)) {
                List<Callable<AnswerReceipt>> both = List.of(
                        () -> answer(patient, ask, question.key().id()),
                        () -> answer(patient, ask, wrongOption(question)));
                for (var receipt : devices.invokeAll(both)) {
                    assertThat(receipt.get()).isInstanceOf(AnswerReceipt.Stored.class);
                }
            }
            assertThat(count(patient)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("UC-04 R9: a later turn, another question, and an answer before the reading are refused")
    void refusesOutOfTurn() {
        var patient = people.newPatient();
        var module = state(patient).module();
        var first = module.sections().getFirst().questions().getFirst();
        assertThat(give(patient, 1, first.id(), first.key().id())).isInstanceOf(AnswerReceipt.NotInTurn.class);

        people.asPatient(patient, () -> {
            learning.finishReading(patient, module.sections().getFirst().id());
            return null;
        });
        var last = module.sections().getLast().questions().getLast();
        assertThat(give(patient, 1, last.id(), last.key().id())).isInstanceOf(AnswerReceipt.NotInTurn.class);
        assertThat(give(patient, 2, first.id(), first.key().id())).isInstanceOf(AnswerReceipt.NotInTurn.class);
        assertThat(give(patient, 1, new QuestionId("no-such.A"), null)).isInstanceOf(AnswerReceipt.NotInTurn.class);
        assertThat(count(patient)).isZero();
    }

    @Test
    @DisplayName("UC-04 R9: an option that the question does not have is refused and not stored")
    void refusesUnknownOption() {
        var patient = startedPatient();
        Step.Ask ask = ask(patient);
        assertThatThrownBy(() -> answer(patient, ask, new OptionId("z"))).hasMessageContaining("no option 'z'");
        assertThat(count(patient)).isZero();
    }

    @Test
    @DisplayName("UC-04 R12: the kept counters equal what the log recomputes, at every point of the way")
    void keptEqualsRecomputed() {
        var random = new Random(4);
        for (int i = 0; i < 25; i++) {
            var patient = startedPatient();
            int answers = random.nextInt(40);
            for (int n = 0; n < answers && !(state(patient).next() instanceof Step.Finished); n++) {
                goOn(patient, Reply.values()[random.nextInt(3)]);
            }
            if (random.nextBoolean()) {
                people.asPatient(patient, () -> {
                    questions.ask(patient, null, "May I eat before?");
                    return null;
                });
            }
            if (random.nextBoolean()) {
                asPatient(patient, () -> questions.ask(patient, null, "May I drink before?"));
                asPatient(
                        patient,
                        () -> questions.withdraw(
                                patient, state(patient).questions().getLast().id()));
            }
            assertThat(kept(patient)).isEqualTo(recomputed(patient));
        }
    }

    @Test
    @DisplayName("UC-05 R6: finished without a miss needs no talk; one own question makes it need one")
    void needsTalk() {
        var patient = startedPatient();
        while (!(state(patient).next() instanceof Step.Finished)) {
            goOn(patient, Reply.RIGHT);
        }
        assertThat(state(patient).results().understood()).isEqualTo(18);
        assertThat(kept(patient)).containsEntry("needs_talk", false).containsEntry("state", "FINISHED");

        people.asPatient(patient, () -> {
            questions.ask(patient, null, "May I eat before?");
            return null;
        });
        assertThat(kept(patient)).containsEntry("needs_talk", true).containsEntry("open_questions", 1);
    }

    @Test
    @DisplayName("UC-05 R3, R4: marks toggle; words have a limit; a question taken back is gone")
    void ownQuestions() {
        var patient = startedPatient();
        var passage = state(patient)
                .module()
                .sections()
                .getFirst()
                .passages()
                .getFirst()
                .id();
        for (boolean marked : List.of(true, true, false, false)) {
            asPatient(patient, () -> questions.mark(patient, passage, marked));
            assertThat(state(patient).questions()).hasSize(marked ? 1 : 0);
        }
        asPatient(patient, () -> questions.ask(patient, null, "May\0 I eat before?"));
        var asked = state(patient).questions().getFirst();
        assertThat(asked.text()).isEqualTo("May I eat before?");
        asPatient(patient, () -> questions.withdraw(patient, asked.id()));
        assertThat(state(patient).questions()).isEmpty();

        String tooLong = "x".repeat(PatientQuestion.MAX_LENGTH + 1);
        assertThatThrownBy(() -> people.asPatient(patient, () -> {
                    questions.ask(patient, null, tooLong);
                    return null;
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> people.asPatient(patient, () -> {
                    questions.ask(patient, null, "   ");
                    return null;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("UC-05 R4: after the sign-off nothing is added, marked or taken back")
    void closedAfterSignOff() {
        var patient = startedPatient();
        people.asPatient(patient, () -> {
            questions.ask(patient, null, "May I eat before?");
            return null;
        });
        var asked = state(patient).questions().getFirst();
        var passage = state(patient)
                .module()
                .sections()
                .getFirst()
                .passages()
                .getFirst()
                .id();
        jdbc.sql("update enrolment set signed_off = true where id = ?")
                .param(patient.value())
                .update();
        List<Runnable> changes = List.of(
                () -> questions.ask(patient, null, "And drink?"),
                () -> questions.mark(patient, passage, true),
                () -> questions.withdraw(patient, asked.id()));
        for (Runnable change : changes) {
            assertThatThrownBy(() -> people.asPatient(patient, () -> {
                        change.run();
                        return null;
                    }))
                    .isInstanceOf(QuestionsClosed.class);
        }
        assertThat(state(patient).questions()).containsExactly(asked);
    }

    @Test
    @DisplayName("UC-05 R4: what staff have talked about cannot be taken back")
    void keepsWhatWasTalkedAbout() {
        var patient = startedPatient();
        asPatient(patient, () -> questions.ask(patient, null, "May I eat before?"));
        var asked = state(patient).questions().getFirst();
        jdbc.sql("""
                        insert into talk_outcome (enrolment_id, patient_question_id, outcome, note, staff_id, set_at)
                        select ?, ?, 'STILL_UNCLEAR', '', min(id), current_timestamp from staff
                        """).params(patient.value(), asked.id().value()).update();
        assertThatThrownBy(() -> asPatient(patient, () -> questions.withdraw(patient, asked.id())))
                .isInstanceOf(QuestionsClosed.class);
        assertThat(state(patient).questions()).singleElement().satisfies(kept -> {
            assertThat(kept.id()).isEqualTo(asked.id());
            assertThat(kept.talkedAbout()).isTrue();
        });
    }

    @Test
    @DisplayName("UC-04 R13: nobody else gets at an enrolment: no other patient, no staff, nobody unknown")
    void onlyOwn() {
        var ana = people.newPatient();
        var bruno = people.newPatient();
        assertThatThrownBy(() -> people.asPatient(bruno, () -> learning.state(ana)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.asPatient(bruno, () -> {
                    questions.ask(ana, null, "?");
                    return null;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.asReviewer(() -> learning.state(ana)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> learning.state(ana)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private void asPatient(EnrolmentId patient, Runnable work) {
        people.asPatient(patient, () -> {
            work.run();
            return null;
        });
    }

    private EnrolmentId startedPatient() {
        var patient = people.newPatient();
        goOn(patient, Reply.RIGHT);
        return patient;
    }

    /** Takes the next step: reads, or answers as told. */
    private void goOn(EnrolmentId patient, Reply reply) {
        switch (state(patient).next()) {
            case Step.Read read ->
                people.asPatient(patient, () -> {
                    learning.finishReading(patient, read.section());
                    return null;
                });
            case Step.Ask ask -> {
                Question question = state(patient).module().question(ask.question());
                answer(
                        patient,
                        ask,
                        switch (reply) {
                            case RIGHT -> question.key().id();
                            case WRONG -> wrongOption(question);
                            case NOT_SURE -> null;
                        });
            }
            case Step.Finished finished -> throw new AssertionError("Already finished");
        }
    }

    private Step.Ask ask(EnrolmentId patient) {
        return (Step.Ask) state(patient).next();
    }

    private LearnerState state(EnrolmentId patient) {
        return people.asPatient(patient, () -> learning.state(patient));
    }

    private AnswerReceipt answer(EnrolmentId patient, Step.Ask ask, @Nullable OptionId choice) {
        return give(patient, ask.ordinal(), ask.question(), choice);
    }

    private AnswerReceipt give(EnrolmentId patient, int ordinal, QuestionId question, @Nullable OptionId choice) {
        return people.asPatient(patient, () -> learning.answer(patient, new GivenAnswer(ordinal, question, choice)));
    }

    private static OptionId wrongOption(Question question) {
        return question.options().stream()
                .filter(option -> !option.key())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Map<String, Object> row(EnrolmentId patient) {
        return jdbc.sql("select * from answer where enrolment_id = ?")
                .param(patient.value())
                .query()
                .singleRow();
    }

    private int count(EnrolmentId patient) {
        return number("select count(*) from answer where enrolment_id = ?", patient);
    }

    private int number(String sql, EnrolmentId patient) {
        return jdbc.sql(sql).param(patient.value()).query(Integer.class).single();
    }

    private Map<String, Object> kept(EnrolmentId patient) {
        var kept = new TreeMap<String, Object>();
        jdbc.sql("""
                        select state, asked, first_try, understood, to_discuss, must_missed, open_questions, needs_talk
                        from enrolment where id = ?
                        """)
                .param(patient.value())
                .query()
                .singleRow()
                .forEach((column, value) -> kept.put(column.toLowerCase(Locale.ROOT), value));
        return kept;
    }

    /** The same numbers by counting rows in SQL, apart from the code that keeps them. */
    private Map<String, Object> recomputed(EnrolmentId patient) {
        String in = "select count(*) from answer where enrolment_id = ? and ";
        var must = String.join(
                ",",
                state(patient).module().concepts().stream()
                        .filter(concept -> concept.mustUnderstand())
                        .map(concept -> "'" + concept.id() + "'")
                        .toList());
        int firstTry = number(in + "form = 'A' and is_right", patient);
        int understood = firstTry + number(in + "form = 'B' and is_right", patient);
        int toDiscuss = number(in + "form = 'B' and not is_right", patient);
        int mustMissed = number(in + "form = 'A' and not is_right and concept_id in (" + must + ")", patient);
        int open = number(
                "select count(*) from patient_question where enrolment_id = ? and withdrawn_at is null", patient);
        boolean finished = understood + toDiscuss == 18;
        return Map.of(
                "state", finished ? "FINISHED" : "IN_PROGRESS",
                "asked", number(in + "form = 'A'", patient),
                "first_try", firstTry,
                "understood", understood,
                "to_discuss", toDiscuss,
                "must_missed", mustMissed,
                "open_questions", open,
                "needs_talk", finished && toDiscuss + mustMissed + open > 0);
    }
}
