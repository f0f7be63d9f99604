package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
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

/** UC-14 in a browser, with a clinic's own module that asks how sure a patient is. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SureIT {

    private static final Path SHIPPED = Path.of("src/main/resources/modules/ketamine-science");

    @TempDir
    static Path data;

    @TempDir
    static Path modules;

    private final Browsers browsers = new Browsers();
    private SampleClinic clinic;
    private PatientPages phone;
    private String missed = "";
    private String missedWhileSure = "";

    @BeforeAll
    void start() throws IOException {
        copyThatAsks();
        clinic = new SampleClinic(data, Map.of("FOREWORD_MODULES", modules.toString()));
        phone = new PatientPages(browsers.phone(), new Keys());
        clinic.signIn(phone);
        phone.press("Start");
        phone.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start with part 1"))
                .click();
        phone.press("Check what you know");
        phone.page().waitForURL("**/question/1");
    }

    @AfterAll
    void stop() {
        browsers.close();
        clinic.close();
    }

    @Test
    @Order(1)
    @DisplayName("UC-14 R12: it is a group of its own with a name, not required, and gone after the answer")
    void asked() {
        Locator group = phone.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("How sure are you? You can skip this."));
        assertThat(phone.page().locator("main")).matchesAriaSnapshot("""
                - group "How sure are you? You can skip this.":
                  - radio "Sure"
                  - radio "Not so sure"
                  - radio "Just guessing"
                - button "I'm not sure yet"
                - button "Check"
                """);
        phone.accessible("a question that asks how sure");
        Browsers.fits(phone.page(), "a question that asks how sure");
        phone.answerRight();
        assertThat(group).isHidden();
        phone.next();
        phone.answerRight();
        phone.next();
    }

    @Test
    @Order(2)
    @DisplayName("UC-14 R12: who says to be sure and is wrong reads what everybody reads")
    void sureAndWrong() {
        missed = phone.stem();
        phone.answerWrong();
        phone.next();
        missedWhileSure = phone.stem();
        phone.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Sure").setExact(true))
                .check();
        phone.chooseRight();
        // UC-08 R3: a page that was lost comes back with both
        phone.page().waitForFunction("/sure.*choice/.test(sessionStorage.getItem('foreword-place'))");
        phone.page().reload();
        assertThat(phone.page().locator("input:checked")).hasCount(2);
        assertThat(phone.page()
                        .getByRole(
                                AriaRole.RADIO,
                                new Page.GetByRoleOptions().setName("Sure").setExact(true)))
                .isChecked();
        phone.answerWrong();
        assertThat(phone.page().getByRole(AriaRole.STATUS).filter(withText("Not quite")))
                .isVisible();
        phone.page().reload();
        phone.seesSaved();
        assertThat(phone.page().getByText("How sure are you?")).isHidden();
    }

    @Test
    @Order(3)
    @DisplayName("UC-14 R13: staff see it first and marked, before an idea as important that was missed unsurely")
    void staffSeeItFirst() {
        phone.page().navigate(clinic.address("lesson/contents"));
        String enrolment = phone.page().locator(".draft-field").first().getAttribute("data-owner");
        Page desk = browsers.desk();
        clinic.staffSignIn(desk, "nurse");
        desk.navigate(clinic.address("staff/enrolments/" + Objects.requireNonNull(enrolment)));
        Locator cards = desk.locator(".talk-card");
        assertThat(cards).hasCount(2);
        assertThat(cards.first()).containsText(missedWhileSure);
        assertThat(cards.first()).containsText("was sure");
        assertThat(cards.first()).containsText("said: sure");
        assertThat(cards.last()).containsText(missed);
        assertThat(cards.last()).not().containsText("said:");
        Browsers.accessible(desk, "talk list with sureness");
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** The shipped module in a newer version of the clinic's own. */
    private static void copyThatAsks() throws IOException {
        Path copy = modules.resolve("ketamine-science");
        try (var files = Files.walk(SHIPPED)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(SHIPPED.relativize(file).toString()));
            }
        }
        Path module = copy.resolve("module.yaml");
        Files.writeString(
                module,
                Files.readString(module).replaceFirst("(?m)^version: .*$", "version: \"99.0.0\"\nhowSure: true"));
    }
}
