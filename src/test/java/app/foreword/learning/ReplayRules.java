package app.foreword.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foreword.content.Question;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.NoSuchEnrolment;
import app.foreword.testing.People;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** docs/use-cases/UC-18-replay-and-history.md with the whole application and a real database. */
@SpringBootTest
@Import(People.class)
abstract class ReplayRules {

    @Autowired
    private Learning learning;

    @Autowired
    private Replays replays;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName(
            "UC-18 R1: a replay has the version, the language and the order of the options that were on the screen")
    void asItWas() {
        var patient = withTwoAnswers();
        jdbc.sql("update enrolment set language = 'es' where id = ?")
                .param(patient.value())
                .update();

        Replay replay = replay(patient, 1);

        assertThat(replay.answer().ordinal()).isEqualTo(1);
        assertThat(replay.answer().shown())
                .isEqualTo(
                        people.asPatient(patient, () -> learning.state(patient).optionOrder(replay.question(), 1)));
        assertThat(replay.module().language().getLanguage()).isEqualTo("en");
        assertThat(replay.question().stem())
                .isEqualTo(replay.module().question(replay.answer().question()).stem());
        assertThat(replay.answers()).isEqualTo(2);
        assertThat(replay.state().log().answers()).hasSize(1);
        assertThat(replay(patient, 2).state().log().answers()).hasSize(2);
    }

    @Test
    @DisplayName("UC-18 R2: looking again records nothing of the patient, and one row in the trail")
    void recordsNothing() {
        var patient = withTwoAnswers();
        String before = lastActivity(patient);

        replay(patient, 2);

        assertThat(lastActivity(patient)).isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from answer where enrolment_id = ?")
                        .param(patient.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("select detail from audit_event where enrolment_id = ? and action = 'PATIENT_VIEWED'")
                        .param(patient.value())
                        .query(String.class)
                        .list())
                .containsExactly("REPLAY_PAGE=2");
    }

    @Test
    @DisplayName("UC-18 R3: only answers that were given can be looked at, and only by staff")
    void onlyWhatIsThere() {
        var patient = withTwoAnswers();

        assertThatThrownBy(() -> replay(patient, 3)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> replay(new EnrolmentId(999_999), 1)).isInstanceOf(NoSuchEnrolment.class);
        assertThatThrownBy(() -> people.asReviewer(() -> replays.recheckAnswer(patient, new RecheckId(999_999), 1)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> people.asPatient(patient, () -> replays.answer(patient, 1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("UC-18 R1: an answer of a further attempt shows how far that attempt had come")
    void furtherAttempt() {
        var patient = withTwoAnswers();
        long staff = people.asReviewer(
                () -> jdbc.sql("select min(id) from staff").query(Long.class).single());
        jdbc.sql("""
                        insert into attempt (enrolment_id, number, first_ordinal, reason, staff_id, started_at)
                        values (?, 2, 2, 'Asked for it', ?, current_timestamp)
                        """).params(patient.value(), staff).update();

        assertThat(replay(patient, 1).state().log().answers()).hasSize(1);
        assertThat(replay(patient, 2).state().log().answers())
                .singleElement()
                .extracting(Answer::ordinal)
                .isEqualTo(2);
    }

    private Replay replay(EnrolmentId enrolment, int ordinal) {
        return people.asReviewer(() -> replays.answer(enrolment, ordinal));
    }

    private String lastActivity(EnrolmentId enrolment) {
        return jdbc.sql("select last_activity_at from enrolment where id = ?")
                .param(enrolment.value())
                .query(String.class)
                .single();
    }

    private EnrolmentId withTwoAnswers() {
        var patient = people.newPatient();
        return people.asPatient(patient, () -> {
            LearnerState state = learning.state(patient);
            if (state.next() instanceof Step.Read(var section)) {
                learning.openReading(patient, section);
                learning.finishReading(patient, section);
            }
            for (int turn = 1; turn <= 2; turn++) {
                state = learning.state(patient);
                Step.Ask ask = (Step.Ask) state.next();
                Question question = state.module().question(ask.question());
                learning.answer(
                        patient,
                        new GivenAnswer(
                                turn,
                                ask.question(),
                                turn == 1 ? null : question.key().id()));
            }
            return patient;
        });
    }
}
