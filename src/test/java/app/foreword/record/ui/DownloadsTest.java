package app.foreword.record.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import app.foreword.access.PatientPrincipal;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.Help;
import app.foreword.learning.Helper;
import app.foreword.learning.Learning;
import app.foreword.learning.OwnQuestions;
import app.foreword.learning.Step;
import app.foreword.rights.Roles;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.testing.OnEachDatabase;
import app.foreword.testing.People;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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

/** Who gets which file, asked by their addresses. */
@SpringBootTest(properties = {"foreword.clinic.name=Lakeside Clinic", "foreword.clinic.phone=555 0100"})
@Import({OnEachDatabase.OnH2.class, People.class})
class DownloadsTest {

    private static final String HOSTILE = "=HYPERLINK(\"x\") <script>alert(1)</script> \u202Eturned";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private People people;

    @Autowired
    private Learning learning;

    @Autowired
    private OwnQuestions questions;

    @Autowired
    private Help help;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    @DisplayName("UC-16 R3, R9, R10: a patient who has finished gets their own copy, which names nobody")
    void ownCopy() throws Exception {
        EnrolmentId enrolment = finished();
        var answer = get("/lesson/copy.pdf", patient(enrolment));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("inline; filename=\"lesson-summary.pdf\"");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        String text = text(answer.getContentAsByteArray());
        assertThat(text)
                .contains("The science of ketamine and mental health", "Lakeside Clinic: 555 0100")
                .contains("<script>alert(1)</script>")
                .doesNotContain("Sample", "1980", "January")
                .doesNotContainPattern("\\b500\\d\\d\\b");
        assertThat(get("/lesson/copy.pdf", patient(enrolment)).getContentAsByteArray())
                .isEqualTo(answer.getContentAsByteArray());
    }

    @Test
    @DisplayName("UC-16 R2: before the end its address leads to where the patient is")
    void notBeforeTheEnd() throws Exception {
        var answer = get("/lesson/copy.pdf", patient(people.newPatient()));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/lesson/summary");
    }

    @Test
    @DisplayName("UC-16 R9: nobody else gets at a copy")
    void nobodyElse() throws Exception {
        finished();
        for (Authentication other : new Authentication[] {null, staff()}) {
            var answer = get("/lesson/copy.pdf", other);
            assertThat(answer.getStatus()).isEqualTo(302);
            assertThat(answer.getHeader("Location")).endsWith("/start?to=lesson/copy");
        }
        String others = text(get("/lesson/copy.pdf", patient(finished())).getContentAsByteArray());
        assertThat(others).contains("Own question");
        assertThat(get("/lesson/copy.pdf", patient(people.newPatient())).getContentAsByteArray())
                .isEmpty();
    }

    @Test
    @DisplayName("UC-16 R11: staff get one enrolment's answers and own questions as a table")
    void answers() throws Exception {
        EnrolmentId enrolment = finished();
        var answer = get("/" + RecordNavigation.answers(enrolment), staff());
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"answers-%d.csv\"".formatted(enrolment.value()));
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        List<CSVRecord> rows = rows(answer.getContentAsByteArray());
        var answered =
                rows.stream().filter(row -> row.get("kind").equals("answer")).toList();
        assertThat(answered)
                .hasSameSizeAs(people.asPatient(
                        enrolment, () -> learning.state(enrolment).log().answers()));
        assertThat(answered.getFirst().get("turn")).isEqualTo("1");
        assertThat(answered.getFirst().get("time")).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(answered.getFirst().get("chosen")).isEqualTo("not sure yet");
        assertThat(answered.getFirst().get("right")).isEqualTo("false");
        assertThat(answered.getFirst().get("options_shown").lines()).hasSize(3);
        assertThat(rows.getLast().get("kind")).isEqualTo("own question");
        assertThat(rows.getLast().get("question")).isEqualTo("'" + HOSTILE + "\u202C");
        assertThat(new String(answer.getContentAsByteArray(), UTF_8))
                .doesNotContain("1980")
                .doesNotContainPattern("\\b500\\d\\d\\b");
    }

    @Test
    @DisplayName("UC-16 R11: the table has how sure, who helped, what was answered again, and in which language")
    void answersInFull() throws Exception {
        EnrolmentId enrolment = finished();
        people.asPatient(enrolment, () -> {
            help.say(enrolment, Set.of(Helper.STAFF, Helper.FAMILY));
            return enrolment;
        });
        jdbc.sql("update answer set sureness = 'SURE' where enrolment_id = ? and ordinal = 2")
                .params(enrolment.value())
                .update();
        recheck(enrolment);
        jdbc.sql("""
                        insert into language_choice (enrolment_id, language_before, language, chosen_by, chosen_at)
                        values (?, 'es', 'en', 'PATIENT', timestamp with time zone '2090-01-01 00:00:00+00')
                        """).params(enrolment.value()).update();

        List<CSVRecord> rows =
                rows(get("/" + RecordNavigation.answers(enrolment), staff()).getContentAsByteArray());
        assertThat(rows).filteredOn(row -> row.get("kind").equals("answer")).satisfies(answers -> {
            assertThat(answers.get(0).get("sureness")).isEmpty();
            assertThat(answers.get(1).get("sureness")).isEqualTo("SURE");
        });
        assertThat(rows)
                .filteredOn(row -> row.get("kind").equals("own question"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("language")).isEqualTo("es"));
        assertThat(rows)
                .filteredOn(row -> row.get("kind").equals("help"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("helpers").lines()).containsExactly("FAMILY", "STAFF"));
        assertThat(rows)
                .filteredOn(row -> row.get("kind").equals("re-check answer"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("turn")).isEqualTo("1");
                    assertThat(row.get("recheck_opened")).isEqualTo("2026-11-30");
                    assertThat(row.get("options_shown").lines()).hasSize(3);
                });
    }

    /** A re-check with one answer: the first of the first round, given again. */
    private void recheck(EnrolmentId enrolment) {
        jdbc.sql("""
                        insert into recheck (enrolment_id, invited_at, opens_on, closes_on, ideas)
                        select enrolment_id, answered_at, date '2026-11-30', date '2026-12-14', concept_id
                        from answer where enrolment_id = ? and ordinal = 1
                        """).params(enrolment.value()).update();
        jdbc.sql("""
                        insert into recheck_answer (recheck_id, ordinal, module_version_id, language, question_id,
                            concept_id, form, options_shown, chosen, is_right, answered_at)
                        select r.id, a.ordinal, a.module_version_id, a.language, a.question_id, a.concept_id, a.form,
                            a.options_shown, a.chosen, a.is_right, a.answered_at
                        from answer a join recheck r on r.enrolment_id = a.enrolment_id
                        where a.enrolment_id = ? and a.ordinal = 1
                        """).params(enrolment.value()).update();
    }

    @Test
    @DisplayName("UC-16 R11: patients and strangers get no table, and staff no table of nobody")
    void noTable() throws Exception {
        EnrolmentId enrolment = finished();
        String address = "/" + RecordNavigation.answers(enrolment);
        for (Authentication other : new Authentication[] {null, patient(enrolment)}) {
            var answer = get(address, other);
            assertThat(answer.getStatus()).isEqualTo(302);
            assertThat(answer.getHeader("Location")).endsWith("/staff/login");
        }
        assertThat(get("/staff/enrolments/999999/answers.csv", staff()).getStatus())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("UC-16 R9: staff print the copy of a patient who has finished, the very same; nobody else can")
    void copyForStaff() throws Exception {
        EnrolmentId enrolment = finished();
        String address = "/staff/enrolments/" + enrolment.value() + "/copy.pdf";
        assertThat(get(address, staff()).getContentAsByteArray())
                .isEqualTo(get("/lesson/copy.pdf", patient(enrolment)).getContentAsByteArray());
        assertThat(get(address, patient(enrolment)).getContentType()).isNotEqualTo("application/pdf");
        assertThat(get(address, null).getContentType()).isNotEqualTo("application/pdf");
        EnrolmentId begun = people.newPatient();
        var early = get("/staff/enrolments/" + begun.value() + "/copy.pdf", staff());
        assertThat(early.getStatus()).isEqualTo(303);
        assertThat(early.getHeader("Location")).isEqualTo("/staff/enrolments/" + begun.value());
        assertThat(get("/staff/enrolments/999999/copy.pdf", staff()).getStatus())
                .isEqualTo(404);
    }

    private EnrolmentId finished() {
        EnrolmentId enrolment = people.newPatient();
        return people.asPatient(enrolment, () -> {
            while (true) {
                switch (learning.state(enrolment).next()) {
                    case Step.Read read -> learning.finishReading(enrolment, read.section());
                    case Step.Ask ask ->
                        learning.answer(enrolment, new GivenAnswer(ask.ordinal(), ask.question(), null));
                    case Step.Finished end -> {
                        questions.ask(enrolment, null, "Own question");
                        questions.ask(enrolment, null, HOSTILE);
                        return enrolment;
                    }
                }
            }
        });
    }

    private MockHttpServletResponse get(String address, @Nullable Authentication who) throws Exception {
        var request = MockMvcRequestBuilders.get(address);
        return browser.perform(who == null ? request : request.with(authentication(who)))
                .andReturn()
                .getResponse();
    }

    private static Authentication patient(EnrolmentId enrolment) {
        return signedIn(new PatientPrincipal(enrolment, Locale.ENGLISH), Roles.PATIENT);
    }

    private static Authentication staff() {
        return signedIn(new Reviewer(), Roles.REVIEWER);
    }

    private static Authentication signedIn(Object principal, String role) {
        return new TestingAuthenticationToken(principal, "none", "ROLE_" + role);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static List<CSVRecord> rows(byte[] file) throws IOException {
        String text = new String(file, UTF_8).substring(1);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    private record Reviewer() implements SignedInStaff {
        @Override
        public StaffId id() {
            return new StaffId(1);
        }

        @Override
        public String displayName() {
            return "Robin Sample";
        }
    }
}
