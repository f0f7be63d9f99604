package app.foreword.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import app.foreword.audit.Rows;
import app.foreword.rights.Roles;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.testing.OnEachDatabase;
import app.foreword.testing.People;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The files of the trail and the feed of the notices, asked by their addresses. */
@SpringBootTest
@Import({OnEachDatabase.OnH2.class, People.class})
class TraceAndNoticesHttpTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc browser;

    @BeforeEach
    void open() {
        people.asReviewer(() -> "the staff member is there");
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    @DisplayName("UC-26 R3: a downloaded table of answers is one row")
    void answers() throws Exception {
        long enrolment = people.newPatient().value();
        assertThat(Rows.leftBy(
                        jdbc, () -> get("/staff/enrolments/" + enrolment + "/answers.csv", staff(Roles.REVIEWER))))
                .containsExactly("reviewer EXPORTED e" + enrolment + " answers.csv");
        assertThat(Rows.leftBy(jdbc, () -> get("/staff/enrolments/999999/answers.csv", staff(Roles.REVIEWER))))
                .isEmpty();
        assertThat(Rows.leftBy(jdbc, () -> get("/staff/enrolments/" + enrolment + "/copy.pdf", staff(Roles.REVIEWER))))
                .as("there is no copy before the end")
                .isEmpty();
    }

    @Test
    @DisplayName("UC-26 R9, R10: the trail as a table, for admins only, and itself a row that names no patient")
    void traceTable() throws Exception {
        var enrolment = people.newPatient();
        String number = jdbc.sql("select number from patient p join enrolment e on e.patient_id = p.id where e.id = ?")
                .param(enrolment.value())
                .query(String.class)
                .single();
        var answer = get("/staff/trace.csv?action=ENROLLED&patient=" + number, staff(Roles.ADMIN));
        assertThat(answer.getContentAsString(UTF_8).lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("\"Robin Sample\",\"ENROLLED\"", "\"" + number + "\"");
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", "trace.csv");
        assertThat(Rows.leftBy(
                        jdbc, () -> get("/staff/trace.csv?patient=" + number + "&action=ENROLLED", staff(Roles.ADMIN))))
                .containsExactly("reviewer EXPORTED - TRACE_TABLE,OF_ACTION=ENROLLED,OF_ONE_PATIENT");

        assertThat(Rows.leftBy(
                        jdbc,
                        () -> assertThat(get("/staff/trace.csv", staff(Roles.REVIEWER))
                                        .getStatus())
                                .isNotEqualTo(200)))
                .isEmpty();
    }

    @Test
    @DisplayName("UC-27 R1, R7: the feed is for staff, in their language, and never kept")
    void feed() throws Exception {
        var enrolment = people.newPatient();
        jdbc.sql("update enrolment set treatment_date = current_date where id = ?")
                .param(enrolment.value())
                .update();
        var answer = get("/staff/notices.json?lang=es", staff(Roles.REVIEWER));
        assertThat(answer.getContentAsString(UTF_8))
                .contains(
                        "\"key\":\"NOT_STARTED-" + enrolment.value() + "\"",
                        "Ana Sample no ha empezado",
                        "\"seen\":false");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(get("/staff/notices.json?lang=%00nonsense", staff(Roles.REVIEWER))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("UC-27 R9: without a sign-in the feed says so, and sends nobody to a page of data")
    void feedWithoutSignIn() throws Exception {
        assertThat(get("/staff/notices.json", null).getStatus()).isEqualTo(401);
        assertThat(get("/staff/notices.json", new TestingAuthenticationToken("somebody", "none", "ROLE_PATIENT"))
                        .getStatus())
                .isNotEqualTo(200);
    }

    private MockHttpServletResponse get(String address, @Nullable Authentication who) {
        var request = MockMvcRequestBuilders.get(URI.create(address));
        if (who != null) {
            request.with(authentication(who));
        }
        try {
            return browser.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Authentication staff(String role) {
        long id = jdbc.sql("select id from staff where username = 'reviewer'")
                .query(Long.class)
                .single();
        return role.equals(Roles.ADMIN)
                ? new TestingAuthenticationToken(
                        new Staff(new StaffId(id), "Robin Sample"), "none", "ROLE_ADMIN", "ROLE_REVIEWER")
                : new TestingAuthenticationToken(new Staff(new StaffId(id), "Robin Sample"), "none", "ROLE_" + role);
    }

    private record Staff(StaffId id, String displayName) implements SignedInStaff {}
}
