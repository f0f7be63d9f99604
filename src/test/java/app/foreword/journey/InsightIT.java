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
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** UC-23 in a browser, on the sample clinic: some ideas have 30 answers there, most have fewer. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsightIT {

    @TempDir
    private static Path data;

    private SampleClinic clinic;
    private Browsers browsers;
    private Page desk;

    @BeforeAll
    void start() {
        clinic = new SampleClinic(data, Map.of());
        browsers = new Browsers();
        desk = browsers.desk();
        clinic.staffSignIn(desk, "nurse");
    }

    @AfterAll
    void stop() {
        browsers.close();
        clinic.close();
    }

    @Test
    @DisplayName(
            "UC-23 R11, R12: by keyboard to the page; tables and pictures, right after a reload, in light and dark")
    void look() {
        desk.navigate(clinic.address("staff"));
        Locator place = desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Insight"));
        place.focus();
        desk.keyboard().press("Enter");
        assertThat(desk.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Insight");
        assertThat(desk.getByRole(
                        AriaRole.TABLE, new Page.GetByRoleOptions().setName("Ideas, and who understood them")))
                .isVisible();
        assertThat(picture("Ideas understood")).isVisible();
        Browsers.accessible(desk, "insight");

        desk.getByLabel("Patients enrolled").selectOption("on days of your choice");
        desk.getByLabel("First day").fill("2020-01-01");
        desk.getByLabel("Last day").fill("2019-01-01");
        desk.getByLabel("Last day").press("Enter");
        assertThat(desk.getByText("The first day is after the last one.")).isVisible();
        assertThat(desk.getByLabel("First day")).isFocused();
        desk.getByLabel("Last day").fill("2020-12-31");
        desk.getByLabel("Last day").press("Enter");
        assertThat(desk.getByText("Nobody was enrolled in this version, language and period."))
                .isVisible();
        assertThat(desk).hasURL(Pattern.compile("(?=.*period=own)(?=.*from=2020-01-01)(?=.*to=2020-12-31)"));
        desk.reload();
        assertThat(desk.getByLabel("Last day")).hasValue("2020-12-31");
        assertThat(desk.getByText("Nobody was enrolled in this version, language and period."))
                .isVisible();
        Browsers.accessible(desk, "insight of nobody");
    }

    @Test
    @DisplayName("UC-23 R12, R13: the picture as SVG, with all it needs in it, and the table as CSV")
    void save() throws IOException {
        desk.navigate(clinic.address("staff/insight"));
        assertThat(picture("Ideas understood")).isVisible();
        Download drawing = desk.waitForDownload(() -> desk.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save picture (SVG): Ideas understood"))
                .press("Enter"));
        assertThat(drawing.suggestedFilename()).matches("ideas-[0-9.]+\\.svg");
        assertThat(Files.readString(drawing.path()))
                .startsWith("<svg")
                .contains("<title>Ideas understood</title>", "patients enrolled at any time", "What off-label means")
                .doesNotContain("var(--");
        Download table = desk.waitForDownload(
                () -> desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Save as CSV: ideas"))
                        .click());
        assertThat(Files.readString(table.path())).contains("\"idea_id\"", "\"ketamine-science\"");
    }

    @Test
    @DisplayName("UC-23 R12: on a phone and in Spanish nothing is wider than the screen")
    void small() {
        Page phone = browsers.phone();
        clinic.staffSignIn(phone, "nurse");
        StaffViews.speak(phone, "es", clinic.address(""));
        phone.navigate(clinic.address("staff/insight"));
        assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Comprensión");
        assertThat(phone.getByRole(
                        AriaRole.IMG, new Page.GetByRoleOptions().setName(Pattern.compile("^Ideas entendidas"))))
                .isVisible();
        assertThat((boolean) phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        Browsers.accessible(phone, "insight on a phone");
    }

    private Locator picture(String title) {
        return desk.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(Pattern.compile("^" + title)));
    }
}
