package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
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

/** UC-17 in a browser: in the sample clinic Hana has a re-check that is open now, and Jia has answered hers. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecheckIT {

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
    }

    @AfterAll
    void stop() {
        browsers.close();
        clinic.close();
    }

    @Test
    @Order(1)
    @DisplayName("UC-17 R12, R13: staff see above the worklist who missed something again, and on the page what")
    void staffSeeWhatWasMissedAgain() {
        clinic.staffSignIn(desk, "nurse");
        Locator waiting = desk.getByRole(
                AriaRole.COMPLEMENTARY,
                new Page.GetByRoleOptions().setName("Missed again in a re-check, to talk about"));
        assertThat(waiting).containsText("1 idea");
        Browsers.accessible(desk, "worklist with a re-check");
        waiting.getByRole(AriaRole.LINK).click();

        assertThat(desk.getByText("1 idea was missed again in the re-check.")).isVisible();
        Locator table =
                desk.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(Pattern.compile("^Re-check, ")));
        assertThat(table.getByText("To talk about again")).isVisible();
        assertThat(table.getByText("Remembered").first()).isVisible();
        Browsers.accessible(desk, "re-check of a patient");
        assertThat(desk.getByText("Signed off by").first()).isVisible();
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("We have talked about it"))
                .click();
        assertThat(desk.getByText("Talked about by Robin Sample").first()).isVisible();
        assertThat(desk.getByText("1 idea was missed again in the re-check.")).isHidden();
    }

    @Test
    @Order(2)
    @DisplayName("UC-17 R3, R6: staff take an invitation back and invite again, by keyboard and with the day proposed")
    void staffInvite() {
        openPatient("Hana");
        assertThat(desk.getByText(Pattern.compile("^Open since "))).isVisible();
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take the invitation back"))
                .click();
        assertThat(desk.getByText("The invitation is taken back.")).isVisible();
        desk.getByText("Invite to a short re-check").click();
        Locator day = desk.getByLabel("Opens on");
        assertThat(day).hasAccessibleDescription(Pattern.compile("^From .+ to .+\\. It stays open for 14 days\\."));
        Browsers.accessible(desk, "invite to a re-check");
        day.fill(day.getAttribute("min"));
        Locator invite = desk.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Invite").setExact(true));
        invite.focus();
        desk.keyboard().press("Enter");
        assertThat(desk.getByText("The patient is invited.")).isVisible();
        assertThat(desk.getByText(Pattern.compile("^Open since "))).isVisible();
    }

    @Test
    @Order(3)
    @DisplayName("UC-17 R8: the same link leads to it; a screen reader hears what there is")
    void patientComesBack() {
        desk.getByText("Hand out the link again").click();
        phone.page()
                .navigate(desk.getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
                        .inputValue());
        clinic.givesBirthDate(phone);

        phone.seesHeading("Welcome back");
        assertThat(phone.page().locator("main")).matchesAriaSnapshot("""
                - main:
                  - paragraph: /About \\d minutes?/
                  - heading "Welcome back" [level=1]
                  - paragraph: /Here are \\d short questions on what you read last time\\./
                  - list:
                    - listitem: It is fine not to remember. This is not a test.
                    - listitem: You can stop at any time and go on later.
                    - listitem: /You can do this until .+/
                  - button "Start"
                """);
        phone.accessible("re-check, welcome");
        Browsers.fits(phone.page(), "re-check, welcome");
    }

    @Test
    @Order(4)
    @DisplayName("UC-17 R9: a double tap, a reload and a second tab store each answer once")
    void patientAnswers() {
        phone.press("Start");
        phone.page().waitForURL("**/lesson/recheck/question/1");
        assertThat(phone.page().getByRole(AriaRole.GROUP)).isVisible();
        phone.chooseRight();
        phone.button("Check").dblclick();
        phone.seesSaved();
        phone.accessible("re-check, answered");
        phone.page().reload();
        assertThat(phone.page().getByText("Yes, that is right")).isVisible();
        phone.next();

        Page second = phone.page().context().newPage();
        second.navigate(phone.page().url());
        assertThat(second.getByRole(AriaRole.RADIO)).hasCount(3);
        phone.answerNotSure();
        var late = new PatientPages(second, phone.keys());
        late.chooseRight();
        late.press("Check");
        assertThat(second.getByText("Thank you for saying so")).isVisible();
        second.close();
        phone.next();
        while (phone.page().url().contains("/question/")) {
            phone.answerRight();
            phone.next();
        }
    }

    @Test
    @Order(5)
    @DisplayName("UC-17 R10, R11: a summary of its own, and the old one as it was")
    void patientSeesWhatCameOfIt() {
        phone.seesHeading("Your short look back");
        assertThat(phone.page().locator("main")).matchesAriaSnapshot("""
                - main:
                  - heading "Your short look back" [level=1]
                  - heading "You remembered" [level=2]
                  - list
                  - heading "To talk about with your care team" [level=2]
                  - list
                  - button "Back to your summary"
                """);
        phone.accessible("re-check, summary");
        phone.press("Back to your summary");
        phone.seesHeading("Your summary");
        assertThat(phone.page().getByText("You came back for a short look back."))
                .isVisible();
        phone.accessible("summary after a re-check");
        Browsers.fits(phone.page(), "summary after a re-check");

        Locator field = phone.page().getByLabel("What else would you like to ask?");
        field.fill("May I drive?");
        assertThat(phone.page().locator(".kept")).hasText("\u2713 Kept as you typed it. Not on your list yet.");
        phone.page().navigate(clinic.address("lesson/summary"));
        assertThat(field).hasValue("May I drive?");
        assertThat(field).not().isFocused();

        openPatient("Hana");
        assertThat(desk.getByText("1 idea was missed again in the re-check.")).isVisible();
        // the history is one line for each day
        desk.locator("details:has-text('re-check answered') > summary").last().click();
        assertThat(desk.getByText(Pattern.compile("re-check answered: \\d of \\d remembered")))
                .isVisible();
    }

    private void openPatient(String name) {
        desk.navigate(clinic.address("staff?search=" + name));
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                .first()
                .click();
        assertThat(desk.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(name);
    }
}
