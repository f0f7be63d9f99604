package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A nurse of the sample clinic enrols from a file with a slip in it, mends it, and prints the letters. */
@Tag("long")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportIT {

    private static final String HEAD = "patient_number,given_name,family_name,birth_date,treatment_date,language\n";
    private static final Pattern LINK = Pattern.compile("http://\\S+/l/\\S{22}");

    @TempDir
    private static Path data;

    private static SampleClinic clinic;
    private static Browsers browsers;
    private static Page desk;
    private static String link = "";

    @BeforeAll
    static void start() {
        browsers = new Browsers();
        clinic = new SampleClinic(data, Map.of("FOREWORD_CLINIC_PHONE", "(555) 010-0199"));
        desk = browsers.desk();
        clinic.staffSignIn(desk, "nurse");
    }

    @AfterAll
    static void stop() {
        browsers.close();
        clinic.close();
    }

    @Test
    @Order(1)
    @DisplayName("UC-21 R1: a slip is told by line and column, and nothing is stored")
    void slip() {
        desk.navigate(clinic.address("staff/enrol"));
        desk.getByRole(AriaRole.LINK, named("Enrol many from a file")).click();
        Download template =
                desk.waitForDownload(() -> desk.getByRole(AriaRole.LINK, named("Download the template (CSV)"))
                        .click());
        assertThat(template.suggestedFilename()).isEqualTo("patients.csv");
        Browsers.accessible(desk, "import");
        choose(HEAD + "900,Zoe,Example,1980-13-01,,en\n901,Jon,Example,1981-02-03,,es\n");
        assertThat(desk.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("birth_date")))
                .containsText("This is not a date. Write it like 1980-12-31.");
        assertThat(desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enrol 2 patients")))
                .isHidden();
        Browsers.accessible(desk, "import with something wrong");
    }

    @Test
    @Order(2)
    @DisplayName("UC-21 R4, R6: mended, asked for the order of dates, and taken over by keyboard alone")
    void mended() {
        choose(HEAD + "900,Zoe,Example,1/2/1980,,en\n901,Jon,Example,1981-02-03,,es\n");
        assertThat(desk.getByText("Line 2 has the date 1/2/1980")).isVisible();
        Browsers.accessible(desk, "import with a question");
        desk.getByRole(AriaRole.LINK, named("Month first: January 2, 1980")).press("Enter");
        var enrol = desk.getByRole(AriaRole.BUTTON, named("Enrol 2 patients"));
        assertThat(enrol).isVisible();
        Browsers.accessible(desk, "import that is ready");
        enrol.focus();
        desk.keyboard().press("Enter");
        assertThat(desk.getByText("Enrolled: 2 new")).isVisible();
        desk.reload();
        assertThat(desk.getByText("Enrolled: 2 new")).isVisible();
        Browsers.accessible(desk, "import that is done");
    }

    @Test
    @Order(3)
    @DisplayName("UC-22 R2: a letter for each in one file")
    void letters() throws IOException {
        desk.getByRole(AriaRole.LINK, named("Letters and links for them")).click();
        Download file = desk.waitForDownload(() ->
                desk.getByRole(AriaRole.BUTTON, named("Make 2 letters (PDF)")).click());
        assertThat(file.suggestedFilename()).isEqualTo("letters.pdf");
        try (var document = Loader.loadPDF(Files.readAllBytes(file.path()))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("For Zoe Example", "Para Jon Example", "(555) 010-0199");
            var found = LINK.matcher(text);
            assertThat(found.find()).isTrue();
            link = found.group();
        }
        Browsers.accessible(desk, "letters");
        desk.setViewportSize(Browsers.PHONE_WIDTH, Browsers.PHONE_HEIGHT);
        Browsers.fits(desk, "letters");
    }

    @Test
    @Order(4)
    @DisplayName("UC-22 R2: the link in a letter lets its patient in")
    void opens() {
        var phone = browsers.phone();
        phone.navigate(link);
        clinic.givesBirthDate(new PatientPages(phone, new Keys()));
        phone.waitForURL(url -> url.contains("/lesson"));
    }

    private static void choose(String file) {
        desk.getByLabel("File of patients")
                .setInputFiles(new FilePayload("list.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        desk.getByRole(AriaRole.BUTTON, named("Look at the file")).click();
        assertThat(desk.getByRole(AriaRole.HEADING, named("What \"list.csv\" would do")))
                .isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
