package app.foreword.enrolment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import app.foreword.content.Modules;
import app.foreword.enrolment.Enrolments;
import app.foreword.enrolment.Imports;
import app.foreword.enrolment.Links;
import app.foreword.enrolment.NewEnrolment;
import app.foreword.rights.Roles;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.testing.Approved;
import app.foreword.testing.Camera;
import app.foreword.testing.OnEachDatabase;
import app.foreword.testing.People;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Files that come and go when patients are enrolled, asked by their addresses. */
@DisplayName("UC-21 Import patients, UC-22 Letters, e-mail and reminders")
@SpringBootTest(
        properties = {
            "foreword.address=https://learn.clinic.example",
            "foreword.clinic.name=Lakeside Clinic",
            "foreword.clinic.phone=555 0100"
        })
@Import({OnEachDatabase.OnH2.class, People.class})
class EnrolFilesTest {

    private static final int DPI = 150;

    private record Staff(StaffId id, String displayName) implements SignedInStaff {}

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Imports imports;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private Links links;

    @Autowired
    private Modules modules;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        jdbc.sql("delete from enrolment_link").update();
        jdbc.sql("delete from enrolment").update();
        jdbc.sql("delete from patient").update();
        var version = modules.newestVersions().getFirst().id();
        Approved.forPatients(jdbc, version, Locale.ENGLISH);
        Approved.forPatients(jdbc, version, Locale.of("es"));
        // makes the reviewer, whose name the browser uses
        people.asReviewer(() -> 0);
    }

    @Test
    @DisplayName("UC-21 R8: a file goes to the page that was opened for it, and from there to its preview")
    void upload() throws Exception {
        var file = new MockMultipartFile(
                "file", "list.csv", "text/csv", "patient_number\n".getBytes(StandardCharsets.UTF_8));
        String ticket = people.asReviewer(() -> imports.open());
        var kept = browser.perform(MockMvcRequestBuilders.multipart("/staff/import/" + ticket + "/file")
                        .file(file)
                        .with(authentication(reviewer())))
                .andReturn()
                .getResponse();
        assertThat(kept.getStatus()).isEqualTo(303);
        assertThat(kept.getHeader("Location")).isEqualTo("/staff/import/" + ticket);
        var guessed = browser.perform(MockMvcRequestBuilders.multipart("/staff/import/guessed/file")
                        .file(file)
                        .with(authentication(reviewer())))
                .andReturn()
                .getResponse();
        assertThat(guessed.getHeader("Location")).isEqualTo("/staff/import?problem=old");
        assertThat(browser.perform(MockMvcRequestBuilders.multipart("/staff/import/" + ticket + "/file")
                                .file(file))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isNotEqualTo(303);
    }

    @Test
    @DisplayName("UC-21 R2: the template is a file to keep")
    void template() throws Exception {
        var answer = browser.perform(MockMvcRequestBuilders.get("/staff/patients-template.csv")
                        .with(authentication(reviewer())))
                .andReturn()
                .getResponse();
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", "patients.csv");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("SAMPLE-1", "ketamine-science");
    }

    @Test
    @DisplayName("UC-22 R2: letters for many, a page each in the patient's language, with links that work")
    void letters() throws Exception {
        enrol("1", "Ana", Locale.ENGLISH);
        enrol("2", "In\u00e9s", Locale.of("es"));
        var first = post("page-1");
        assertThat(first.getContentType()).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(first.getContentAsByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(page(document, 1))
                    .contains("For Ana Sample", "Lakeside Clinic", "https://learn.clinic.example/start", "555 0100")
                    .containsPattern("[0-9A-Z]{4}-[0-9A-Z]{4}")
                    .doesNotContain("1980")
                    .doesNotContainIgnoringCase("ketamine");
            assertThat(page(document, 2)).contains("Para In\u00e9s Sample", "Lea y responda");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            var link = Pattern.compile("/l/(\\S{22})").matcher(page(document, 1));
            assertThat(link.find()).isTrue();
            assertThat(links.find(link.group(1))).isPresent();
            var printer = new PDFRenderer(document);
            for (int each = 0; each < 2; each++) {
                String scanned = Camera.read(printer.renderImageWithDPI(each, DPI));
                assertThat(scanned).startsWith("https://learn.clinic.example/l/");
                assertThat(page(document, each + 1).replaceAll("\\s", "")).contains(scanned);
            }
        }
        // a second click on the same page gives the same letters; another page has nobody left
        assertThat(post("page-1").getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        assertThat(post("page-2").getStatus()).isEqualTo(303);
    }

    @Test
    @DisplayName("UC-22 R2: as many letters as are set at a time")
    void manyLetters() throws Exception {
        for (int i = 0; i < 520; i++) {
            enrol("n" + i, "Given" + i, Locale.ENGLISH);
        }
        var answer = post("page-3");
        try (var document = Loader.loadPDF(answer.getContentAsByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(500);
        }
    }

    @Test
    @DisplayName("UC-22 R2: letters are made by a page of ours only")
    void needsToken() throws Exception {
        var answer = browser.perform(MockMvcRequestBuilders.post("/staff/letters.pdf")
                        .param("page", "x")
                        .with(authentication(reviewer())))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isNotEqualTo(200);
    }

    private MockHttpServletResponse post(String page) throws Exception {
        return browser.perform(MockMvcRequestBuilders.post("/staff/letters.pdf")
                        .param("page", page)
                        .with(csrf())
                        .with(authentication(reviewer())))
                .andReturn()
                .getResponse();
    }

    private void enrol(String number, String given, Locale language) {
        var version = modules.newestVersions().getFirst().id();
        people.asReviewer(() -> enrolments.enrol(
                new NewEnrolment(number, given, "Sample", LocalDate.of(1980, 1, 2), version, language, null)));
    }

    private static String page(PDDocument document, int number) throws IOException {
        var text = new PDFTextStripper();
        text.setStartPage(number);
        text.setEndPage(number);
        return text.getText(document);
    }

    private Authentication reviewer() {
        long id = jdbc.sql("select id from staff where username = 'reviewer'")
                .query(Long.class)
                .single();
        return new TestingAuthenticationToken(
                new Staff(new StaffId(id), "Robin Sample"), null, "ROLE_" + Roles.REVIEWER);
    }
}
