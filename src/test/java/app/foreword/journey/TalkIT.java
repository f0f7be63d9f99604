package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

/** UC-11, UC-12 and UC-18 in a browser: from sign-in to a signed-off talk list, and back to what the patient saw. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TalkIT {

    private static final int MOST_CLICKS = 6;
    private static final int MOST_ENTRIES = 3;
    private static final Pattern FEW_ENTRIES =
            Pattern.compile("Needs a talk.*of 18\\s*(2 ideas, 1 question|[23] ideas(?!,))");

    @TempDir
    static Path data;

    private final Browsers browsers = new Browsers();
    private SampleClinic clinic;
    private Page desk;
    private int clicks;

    @BeforeAll
    void start() {
        clinic = new SampleClinic(data, Map.of());
        desk = browsers.desk();
        desk.exposeFunction("countClick", arguments -> ++clicks);
        // a press of Enter in a form is a click on its button, too, and counts
        desk.addInitScript("addEventListener('click', click => click.isTrusted && countClick(), true)");
        clinic.staffSignIn(desk, "nurse");
    }

    @AfterAll
    void stop() {
        browsers.close();
        clinic.close();
    }

    @Test
    @Order(1)
    @DisplayName(
            "UC-11 R12: from sign-in to a signed-off talk list takes three clicks and one for each entry, so six for three")
    void sixClicks() {
        desk.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(FEW_ENTRIES))
                .first()
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        Locator explained = button("Explained back");
        assertThat(explained.first()).isVisible();
        int entries = explained.count();
        assertThat(entries).isBetween(2, MOST_ENTRIES);
        for (int entry = 0; entry < entries; entry++) {
            explained.nth(entry).click();
            assertThat(desk.getByText(Pattern.compile("^Saved: Explained back")))
                    .hasCount(entry + 1);
        }
        button("Sign off").click();

        assertThat(desk.getByText(Pattern.compile("^Signed off by Robin Sample")))
                .isVisible();
        assertThat(desk.getByText("Understood after talk")).isVisible();
        assertThat(clicks).isEqualTo(entries + 3).isLessThanOrEqualTo(MOST_CLICKS);
        Browsers.accessible(desk, "a talk list that is signed off");
    }

    @Test
    @Order(2)
    @DisplayName("UC-12 R4: a reason left empty is named, and what is reopened can be changed by keyboard")
    void reopensByKeyboard() {
        desk.getByText("Reopen", new Page.GetByTextOptions().setExact(true)).click();
        button("Reopen the review").click();
        assertThat(desk.getByText("Please write something first.")).isVisible();
        desk.getByLabel("Why is it reopened?").fill("She called back");
        button("Reopen the review").click();
        assertThat(button("Sign off")).isVisible();

        desk.getByLabel("Note for the team, saved with your choice").first().focus();
        desk.keyboard().type("Told in the corridor");
        desk.keyboard().press("Tab");
        desk.keyboard().press("Tab");
        assertThat(button("Still unclear").first()).isFocused();
        desk.keyboard().press("Enter");
        assertThat(desk.getByText(Pattern.compile("^Saved: Still unclear.*Told in the corridor")))
                .isVisible();
        assertThat(button("Still unclear").first()).isFocused();
        Browsers.accessible(desk, "a talk list that is open again");
    }

    @Test
    @Order(3)
    @DisplayName("UC-18 R4, R5: three clicks from the worklist is the screen of an answer; its address shows it again")
    void replays() {
        desk.navigate(clinic.address("staff/enrolments/3"));
        desk.locator(".answers summary").first().click();
        desk.locator(".answers .replay-link").nth(1).click();
        seesHeading("Answer 2 of");
        Locator screen = desk.locator(".replayed");
        assertThat(screen.getByRole(AriaRole.RADIO)).hasCount(3);
        assertThat(screen.getByRole(AriaRole.RADIO).first()).isDisabled();
        String words = screen.innerText();
        Browsers.accessible(desk, "replay");
        desk.reload();
        assertThat(desk.locator(".replayed .option")).hasCount(3);
        assertThat(desk.locator(".replayed").innerText()).isEqualTo(words);

        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Next answer"))
                .focus();
        desk.keyboard().press("Enter");
        seesHeading("Answer 3 of");
        desk.setViewportSize(Browsers.PHONE_WIDTH, Browsers.PHONE_HEIGHT);
        Browsers.accessible(desk, "replay on a phone");
        Browsers.fits(desk, "replay on a phone");
    }

    private Locator button(String name) {
        return desk.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void seesHeading(String beginning) {
        assertThat(desk.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(Pattern.compile("^" + beginning));
    }
}
