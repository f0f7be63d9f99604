package app.foreword.record.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import app.foreword.access.PatientPrincipal;
import app.foreword.content.Modules;
import app.foreword.content.PublishedVersion;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.insight.InsightQuery;
import app.foreword.insight.ManyCourses;
import app.foreword.rights.Roles;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.testing.OnEachDatabase;
import app.foreword.testing.People;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
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

/** The figures of insight as tables, asked by their addresses. */
// a property of its own, so that the database is not that of other tests
@SpringBootTest(properties = "foreword.clinic.name=Insight in tables")
@Import({OnEachDatabase.OnH2.class, People.class})
class InsightDownloadTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Modules modules;

    @Autowired
    private People people;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc browser;
    private PublishedVersion version;
    private InsightQuery all;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        version = modules.newestVersions().getFirst();
        all = new InsightQuery(version.id(), Locale.ENGLISH, null, null);
    }

    @Test
    @DisplayName("UC-23 R13: each table says in each row what it is about, and leaves out what few answers would say")
    void tables() throws Exception {
        var module = modules.get(version.id(), Locale.ENGLISH);
        new ManyCourses(database, version.id(), module).write(120, Instant.now());

        var answer = get(RecordNavigation.insight("questions", all), staff());
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"insight-questions-%d-en.csv\""
                        .formatted(version.id().value()));
        List<CSVRecord> questions = rows(answer);
        assertThat(questions).hasSize(2 * module.concepts().size()).allSatisfy(row -> {
            assertThat(row.get("module")).isEqualTo("ketamine-science");
            assertThat(row.get("version")).isEqualTo(version.version());
            assertThat(row.get("language")).isEqualTo("en");
        });
        assertThat(questions).filteredOn(row -> row.get("form").equals("A")).allSatisfy(row -> {
            assertThat(row.get("answers")).isEqualTo("120");
            assertThat(Double.parseDouble(row.get("right_low"))).isLessThan(Double.parseDouble(row.get("right_share")));
            assertThat(row.get("discrimination")).matches("-?0\\.\\d{3}");
        });
        assertThat(questions).filteredOn(row -> row.get("form").equals("B")).anySatisfy(row -> {
            assertThat(row.get("answers")).as("too few").isEmpty();
            assertThat(row.get("right")).isEmpty();
        });
        assertThat(rows(get(RecordNavigation.insight("ideas", all), staff())))
                .hasSameSizeAs(module.concepts())
                .allSatisfy(row -> assertThat(row.get("asked")).isEqualTo("120"));
        assertThat(rows(get(RecordNavigation.insight("options", all), staff())))
                .filteredOn(row -> row.get("form").equals("A"))
                .hasSize(3 * module.concepts().size());
        assertThat(rows(get(RecordNavigation.insight("progress", all), staff())))
                .anySatisfy(row -> assertThat(row.get("what")).isEqualTo("minutes_median"));
        var years =
                new InsightQuery(version.id(), Locale.ENGLISH, LocalDate.of(2001, 1, 1), LocalDate.of(2001, 12, 31));
        assertThat(rows(get(RecordNavigation.insight("ideas", years), staff()))).allSatisfy(row -> {
            assertThat(row.get("asked")).isEmpty();
            assertThat(row.get("enrolled_from")).isEqualTo("2001-01-01");
        });
        assertThat(jdbc.sql("select detail from audit_event where action = 'EXPORTED'")
                        .query(String.class)
                        .list())
                .contains("QUESTIONS_INSIGHT,MODULE=ketamine-science %s en".formatted(version.version()));
    }

    @Test
    @DisplayName("UC-23 R14: patients and strangers get no table, and staff none of no version or no table")
    void noTable() throws Exception {
        EnrolmentId enrolment = people.newPatient();
        String address = RecordNavigation.insight("ideas", all);
        for (Authentication other : new Authentication[] {null, patient(enrolment)}) {
            assertThat(get(address, other).getStatus()).isEqualTo(302);
        }
        assertThat(get("staff/insight/ideas.csv?version=999&language=en", staff())
                        .getStatus())
                .isEqualTo(404);
        assertThat(get("staff/insight/ideas.csv?version=1&language=en&from=x", staff())
                        .getStatus())
                .isEqualTo(400);
        assertThat(jdbc.sql("select count(*) from audit_event where detail like '%999%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private MockHttpServletResponse get(String address, @Nullable Authentication who) throws Exception {
        var request = MockMvcRequestBuilders.get("/" + address);
        return browser.perform(who == null ? request : request.with(authentication(who)))
                .andReturn()
                .getResponse();
    }

    private Authentication staff() {
        long id = people.asReviewer(() -> jdbc.sql("select id from staff where username = 'reviewer'")
                .query(Long.class)
                .single());
        return new TestingAuthenticationToken(new Reviewer(new StaffId(id)), "none", "ROLE_" + Roles.REVIEWER);
    }

    private static Authentication patient(EnrolmentId enrolment) {
        return new TestingAuthenticationToken(
                new PatientPrincipal(enrolment, Locale.ENGLISH), "none", "ROLE_" + Roles.PATIENT);
    }

    private static List<CSVRecord> rows(MockHttpServletResponse answer) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(new String(answer.getContentAsByteArray(), UTF_8).substring(1)))
                .getRecords();
    }

    private record Reviewer(StaffId id) implements SignedInStaff {
        @Override
        public String displayName() {
            return "Robin Sample";
        }
    }
}
