package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
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

/** A patient of the sample clinic who has finished takes the own copy home; staff take the table. */
@Tag("long")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CopyIT {

    private static final String TYPED = "<script>alert(1)</script> \u202Eturned \uD83D\uDE00";

    @TempDir
    private static Path data;

    private static SampleClinic clinic;
    private static Browsers browsers;
    private static Page phone;
    private static Page desk;
    private static String link;

    @BeforeAll
    static void start() {
        browsers = new Browsers();
        clinic = new SampleClinic(
                data, Map.of("FOREWORD_CLINIC", "Lakeside Clinic", "FOREWORD_CLINIC_PHONE", "(555) 010-0199"));
        desk = browsers.desk();
        phone = browsers.phone();
        clinic.staffSignIn(desk, "nurse");
        desk.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Needs a talk"))
                .first()
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        link = newLink();
        phone.navigate(link);
        clinic.givesBirthDate(new PatientPages(phone, new Keys()));
        phone.waitForURL(url -> url.contains("/lesson"));
    }

    @AfterAll
    static void stop() {
        browsers.close();
        clinic.close();
    }

    @Test
    @Order(1)
    @DisplayName("UC-16 R3, R5, R7: from the summary to the PDF, with what was just typed")
    void pdf() throws IOException {
        phone.navigate(clinic.address("lesson/summary"));
        phone.getByLabel("What else would you like to ask?").fill(TYPED);
        phone.getByText("Add this question").click();
        assertThat(phone.getByText("Saved. Your question is on the list.")).isVisible();
        Locator pdf = phone.getByRole(AriaRole.LINK, named("Keep a copy as PDF. It opens in a new tab."));
        Page tab = phone.waitForPopup(pdf::click);
        assertThat(tab.url()).endsWith("/lesson/copy.pdf");
        tab.close();
        var file = phone.request().get(clinic.address("lesson/copy.pdf"));
        assertThat(file.headers()).containsEntry("content-type", "application/pdf");
        try (var document = Loader.loadPDF(file.body())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("The science of ketamine", "<script>alert(1)</script>", "\uD83D\uDE00")
                    .contains("Lakeside Clinic: (555) 010-0199");
        }
    }

    @Test
    @Order(2)
    @DisplayName("UC-16 R1, R7: the page shows it as it will be printed, and reads well by ear")
    void page() {
        phone.navigate(clinic.address("lesson/summary"));
        phone.getByRole(AriaRole.LINK, named("See it and print it")).click();
        assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("The science of ketamine and mental health");
        assertThat(phone.locator("main")).matchesAriaSnapshot("""
                - heading "The science of ketamine and mental health" [level=1]
                - link "Keep a copy as PDF. It opens in a new tab."
                - button "Print"
                - heading "To talk about with your care team" [level=2]
                - heading "Your own questions" [level=2]
                - list
                - heading "Questions to ask your care team" [level=2]
                - list
                - heading "Remember" [level=2]
                - heading "What is ketamine?" [level=3]
                - list
                - heading "This lesson does not cover" [level=2]
                - link "Back to your summary"
                """);
        assertThat(phone.locator("main")).containsText("<script>alert(1)</script>");
        Browsers.accessible(phone, "own copy");
        Browsers.fits(phone, "own copy");
    }

    @Test
    @Order(3)
    @DisplayName("UC-16 R1: paper has the sheet alone, with whom to call")
    void print() throws IOException {
        phone.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(phone.getByRole(AriaRole.BUTTON, named("Print"))).isHidden();
        assertThat(phone.getByText("Back to your summary")).isHidden();
        assertThat(phone.getByText("Lakeside Clinic: (555) 010-0199")).isVisible();
        assertThat(phone.getByText("In a crisis: call or text 988")).isVisible();
        try (var document = Loader.loadPDF(phone.pdf(new Page.PdfOptions().setFormat("A4")))) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(3);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("To talk about with your care team", "Tick what you want to ask.", "What it costs")
                    .doesNotContain("Keep a copy as PDF");
        }
        phone.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    @Order(4)
    @DisplayName("UC-16 R11: staff download the answers")
    void table() throws IOException {
        desk.goBack();
        Download file = desk.waitForDownload(() ->
                desk.getByRole(AriaRole.LINK, named("Download answers (CSV)")).click());
        assertThat(file.suggestedFilename()).matches("answers-\\d+\\.csv");
        assertThat(Files.readString(file.path()))
                .startsWith("\uFEFF\"kind\",\"turn\",\"time\"")
                .contains("\"own question\"", TYPED + "\u202C");
    }

    @Test
    @Order(5)
    @DisplayName("UC-16 R4: in Spanish")
    void spanish() throws IOException, SQLException {
        clinic.foreword().stop();
        try (var database = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("foreword"), "foreword", "");
                var change = database.createStatement()) {
            change.executeUpdate("update enrolment set language = 'es'");
        }
        clinic.startAgain();
        phone.context().clearCookies();
        phone.navigate(link);
        phone.getByLabel("Mes").fill("1");
        phone.getByLabel("D\u00EDa").fill("2");
        phone.locator("#birth-year").fill("1980");
        phone.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Seguir").setExact(true))
                .click();
        phone.waitForURL(url -> url.contains("/lesson"));
        phone.navigate(clinic.address("lesson/copy"));
        assertThat(phone.getByRole(AriaRole.HEADING, named("Sus propias preguntas")))
                .isVisible();
        Browsers.accessible(phone, "own copy in Spanish");
        try (var document = Loader.loadPDF(
                phone.request().get(clinic.address("lesson/copy.pdf")).body())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(new PDFTextStripper().getText(document)).contains("Para recordar", "llame al 988 y oprima 2");
        }
    }

    /** Of the enrolment that is open at the desk; its page makes the first one by itself. */
    private static String newLink() {
        desk.getByRole(AriaRole.LINK, named("Hand out the link again")).click();
        return desk.getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
