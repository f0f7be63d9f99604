package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** UC-19 in a browser, with somebody of the sample clinic who is done. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FairnessIT {

    private static final String PATIENT = "staff/enrolments/3";

    @TempDir
    private static Path data;

    private SampleClinic clinic;
    private Browsers browsers;
    private Page desk;
    private PatientPages phone;

    @BeforeAll
    void start() {
        // the first page of a process that has just started comes slowly on a busy machine
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
        clinic = new SampleClinic(data, Map.of());
        browsers = new Browsers();
        desk = browsers.desk();
        phone = new PatientPages(browsers.phone(), new Keys());
        clinic.staffSignIn(desk, "doctor");
    }

    @AfterAll
    void stop() {
        browsers.close();
        clinic.close();
    }

    @Test
    @Order(1)
    @DisplayName(
            "UC-19 R1, R2: an approver sees what a correction changes, makes it, and it stands in the patient's history")
    void correct() {
        desk.navigate(clinic.address("staff/modules/1/en/keys"));
        Browsers.accessible(desk, "questions and keys");
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Correct the key of: ")))
                .first()
                .click();
        desk.getByLabel("The question was at fault: every answer counts as right")
                .check();
        press("See what this changes");
        assertThat(desk.getByText("Write why it is corrected.")).isVisible();
        desk.getByLabel("Why is it corrected?").fill("Two options are right");
        press("See what this changes");
        assertThat(desk.getByText(Pattern.compile("^This changes "))).isVisible();
        Browsers.accessible(desk, "correct a key");
        press("Correct the key");
        assertThat(desk.getByText(Pattern.compile("^The key is corrected\\."))).isVisible();

        desk.navigate(clinic.address(PATIENT));
        assertThat(desk.getByText(Pattern.compile("^key corrected of .+Two options are right$")))
                .isVisible();
    }

    @Test
    @Order(2)
    @DisplayName("UC-19 R14: one idea is asked again; the patient reads its passage first")
    void oneIdea() {
        desk.getByText("Ask one idea again").click();
        desk.getByLabel("Which idea").selectOption(new SelectOption().setIndex(1));
        desk.getByLabel("Why is it asked again?").fill("We talked about it");
        press("Ask it again");
        assertThat(desk.getByText("The idea is asked again, from today on.")).isVisible();
        Browsers.accessible(desk, "more for a patient");

        desk.navigate(clinic.address(PATIENT + "/link"));
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("link")))
                .first()
                .click();
        phone.page()
                .navigate(desk.getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
                        .inputValue());
        clinic.givesBirthDate(phone);
        phone.seesHeading("Your care team would like to ask one thing again");
        assertThat(phone.page().getByText("Read this first")).isVisible();
        Browsers.accessible(phone.page(), "one idea asked again");
        Browsers.fits(phone.page(), "one idea asked again");
    }

    @Test
    @Order(3)
    @DisplayName("UC-19 R10, R11, R12: a new attempt; the old one stays to be seen, and the patient is told")
    void newAttempt() {
        desk.navigate(clinic.address(PATIENT));
        desk.getByText("Start a new attempt").click();
        desk.getByLabel(Pattern.compile("^Why should the patient start again")).fill("Interrupted");
        press("Start the new attempt");
        assertThat(desk.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Earlier attempt 1")))
                .isVisible();
        assertThat(desk.getByText("Nothing yet: the patient has not started.")).isVisible();
        Browsers.accessible(desk, "a new attempt");

        phone.page().navigate(clinic.address("lesson/question/1"));
        assertThat(phone.page().getByText("Your care team has started this again for you."))
                .isVisible();
    }

    @Test
    @Order(4)
    @DisplayName("UC-19 R12, UC-08 R5: pages left open over a new attempt store nothing, say why, and lead to it")
    void staleTabs() {
        String link = clinic.enrol(desk, "31001");
        desk.waitForURL("**/link");
        String patient = desk.url().replace("/link", "");
        var reading = new PatientPages(browsers.phone(), phone.keys());
        reading.page().navigate(link);
        clinic.givesBirthDate(reading);
        reading.press("Start");
        reading.press("Start with part 1");
        reading.page().waitForURL("**/read/*");
        var question = new PatientPages(reading.page().context().newPage(), phone.keys());
        question.page().navigate(reading.page().url());
        question.press("Check what you know");
        question.page().waitForURL("**/question/1");
        question.chooseRight();

        desk.navigate(patient);
        desk.getByText("Start a new attempt").click();
        desk.getByLabel(Pattern.compile("^Why should the patient start again")).fill("Interrupted");
        press("Start the new attempt");
        assertThat(desk.getByText("Nothing yet: the patient has not started.")).isVisible();

        reading.press("Check what you know");
        reading.page().waitForURL("**/read/*");
        assertThat(startedAgain(reading)).isVisible();
        question.press("Check");
        question.page().waitForURL("**/read/*");
        assertThat(startedAgain(question)).isVisible();
        Browsers.accessible(question.page(), "a page from before a new attempt");

        question.press("Check what you know");
        question.page().waitForURL("**/question/1");
        question.answerRight();
        reading.page().context().close();
    }

    private static Locator startedAgain(PatientPages tab) {
        return tab.page()
                .getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText("Your care team has started this again for you."));
    }

    private void press(String button) {
        desk.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
