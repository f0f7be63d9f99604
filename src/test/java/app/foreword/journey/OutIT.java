package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
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

/** Staff of the sample clinic print a form, type it in, keep the record, and download the list. */
@Tag("long")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutIT {

    @TempDir
    private static Path data;

    private static SampleClinic clinic;
    private static Browsers browsers;
    private static Page desk;
    private static String patient;

    @BeforeAll
    static void start() {
        browsers = new Browsers();
        clinic = new SampleClinic(data, Map.of("FOREWORD_CLINIC", "Lakeside Clinic"));
        desk = browsers.desk();
        clinic.staffSignIn(desk, "nurse");
        desk.navigate(clinic.address("staff?show=not-started"));
        desk.locator("tbody tr").first().getByRole(AriaRole.LINK).first().click();
        desk.waitForURL(url -> url.contains("/staff/enrolments/"));
        patient = desk.url();
    }

    @AfterAll
    static void stop() {
        browsers.close();
        clinic.close();
    }

    @Test
    @Order(1)
    @DisplayName("UC-25 R1: the form of one patient is a PDF with a form number")
    void form() throws IOException {
        var file = desk.request().get(patient + "/form.pdf");
        assertThat(file.headers()).containsEntry("content-type", "application/pdf");
        try (var document = Loader.loadPDF(file.body())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("form ", "I'm not sure yet", "Lakeside Clinic");
        }
    }

    @Test
    @Order(2)
    @DisplayName("UC-25 R4, R5: a form is typed in, and the answers say that they were given on paper")
    void typedIn() {
        desk.navigate(patient + "/paper");
        assertThat(desk.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Answers from paper");
        desk.getByLabel("Filled in on").fill(LocalDate.now().toString());
        Locator questions = desk.getByRole(AriaRole.GROUP);
        int count = questions.count();
        for (int i = 0; i < count; i++) {
            questions.nth(i).getByLabel("I'm not sure yet").check();
        }
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Store the answers"))
                .click();
        desk.waitForURL(patient);
        assertThat(desk.getByText("missed on paper").first()).isVisible();
    }

    @Test
    @Order(3)
    @DisplayName("UC-24 R9: the record is the same file each time")
    void record() {
        var once = desk.request().get(patient + "/record.pdf?language=en").body();
        assertThat(desk.request().get(patient + "/record.pdf?language=en").body())
                .isEqualTo(once);
    }

    @Test
    @Order(4)
    @DisplayName("UC-24 R1, R6: the list is downloaded as it is filtered")
    void list() throws IOException {
        desk.navigate(clinic.address("staff?show=needs-talk"));
        int shown = desk.locator("tbody tr").count();
        Download file = desk.waitForDownload(
                () -> desk.getByText("Download this list (CSV)").click());
        assertThat(file.suggestedFilename()).matches("patients-\\d{4}-\\d\\d-\\d\\d\\.csv");
        assertThat(Files.readString(file.path())).startsWith("\uFEFF\"enrolment\",\"number\"");
        assertThat(Files.readAllLines(file.path())).hasSize(shown + 1);
    }
}
