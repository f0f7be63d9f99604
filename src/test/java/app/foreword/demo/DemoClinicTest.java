package app.foreword.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.testing.OnEachDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The sample clinic shows every state that staff will meet. */
@SpringBootTest
@ActiveProfiles("demo")
@Import(OnEachDatabase.OnH2.class)
class DemoClinicTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void hasFortyPatientsInEveryState() {
        assertThat(number("select count(*) from enrolment")).isEqualTo(40);
        for (String state : List.of(
                "state = 'NOT_STARTED'",
                "state = 'IN_PROGRESS'",
                "state = 'WAIVED'",
                "state = 'FINISHED' and needs_talk and not signed_off",
                "state = 'FINISHED' and not needs_talk and not signed_off",
                "signed_off",
                "treatment_date is null")) {
            assertThat(number("select count(*) from enrolment where " + state))
                    .as(state)
                    .isPositive();
        }
    }

    @Test
    void everyNumberOnTheWorklistComesFromStoredAnswers() {
        assertThat(number("""
                        select count(*) from enrolment e where e.asked <>
                            (select count(*) from answer a where a.enrolment_id = e.id and a.form = 'A')
                        """)).isZero();
        assertThat(number("select count(*) from answer where answered_at > current_timestamp"))
                .isZero();
    }

    @Test
    void hasAnOpenRecheckAndAnAnsweredOne() {
        assertThat(number("""
                        select count(*) from recheck where finished_at is null
                            and opens_on <= current_date and closes_on >= current_date
                        """)).isEqualTo(1);
        assertThat(number("select count(*) from recheck where finished_at is not null and needs_talk"))
                .isEqualTo(1);
        assertThat(number("select count(*) from recheck_answer where answered_at > current_timestamp"))
                .isZero();
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
