package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Another language in mid-module, and words of art, in a browser with the packaged application. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LanguageIT {

    private final Browsers browsers = new Browsers();
    private SampleClinic clinic;
    private PatientPages phone;
    private Page page;

    @BeforeAll
    void open(@TempDir Path data) {
        clinic = new SampleClinic(data, Map.of());
        page = browsers.phone();
        phone = new PatientPages(page, new Keys());
    }

    @AfterAll
    void close() {
        browsers.close();
        clinic.close();
    }

    @Test
    @Order(1)
    @DisplayName("UC-06 R9: at the door a tap changes the language, and what was typed stays")
    void door() {
        page.navigate(clinic.link());
        page.getByLabel("Month").fill("1");
        phone.press("Espa\u00f1ol");
        phone.seesHeading("Le damos la bienvenida");
        assertThat(page.getByLabel("Mes")).hasValue("1");
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("es");
        Browsers.accessible(page, "door in Spanish");
        phone.press("English");
        clinic.givesBirthDate(phone);
        phone.seesHeading("The science of ketamine and mental health");
        assertThat(page.locator(".kicker")).containsText("minutes");
    }

    @Test
    @Order(2)
    @DisplayName("UC-04 R20, R21: a word of art opens by mouse and keyboard, is announced, and closes")
    void terms() {
        phone.press("Start");
        phone.press("Start with part 1");
        phone.seesHeading("What is ketamine?");
        assertThat(page.getByText("minutes left")).isVisible();
        assertThat(page.getByRole(AriaRole.PROGRESSBAR))
                .hasAttribute("aria-valuetext", "0 of 18 ideas done \u00b7 part 1 of 3");
        Locator term = phone.button("anesthetic").first();
        Locator said = page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("anesthetic:"));

        term.click();
        assertThat(said).hasText("anesthetic: a drug that puts people to sleep for surgery");
        assertThat(term).hasAttribute("aria-expanded", "true");
        Browsers.accessible(page, "an open word of art");
        phone.button("dose").first().click();
        assertThat(said).hasCount(0);
        assertThat((Object) page.evaluate("document.querySelectorAll('.term-means[id]').length"))
                .isEqualTo(2);
        assertThat((boolean) page.evaluate(
                        "(open => document.getElementById(open.getAttribute('aria-controls')).textContent.startsWith('dose'))"
                                + "(document.querySelector('.term[aria-expanded=true]'))"))
                .as("the open word names the place that tells its meaning")
                .isTrue();
        page.getByRole(AriaRole.HEADING).first().click();
        assertThat(page.locator(".term-means:not(:empty)")).hasCount(0);

        term.focus();
        page.keyboard().press("Enter");
        assertThat(said).isVisible();
        assertThat(term).isFocused();
        page.keyboard().press("Escape");
        assertThat(said).hasCount(0);
        assertThat(term).isFocused();
        assertThat(term).hasAttribute("aria-expanded", "false");
        assertThat(
                        (boolean)
                                page.evaluate(
                                        "[...document.querySelectorAll('.term')].every(t => parseFloat(getComputedStyle(t, '::after').height) >= 44)"))
                .as("each word takes a tap 44 px high")
                .isTrue();
        page.setViewportSize(320, 640);
        page.evaluate("document.documentElement.dataset.text = '3'");
        Browsers.fits(page, "reading at 320 px and 200%");
        page.evaluate("document.documentElement.dataset.text = '0'");
        page.setViewportSize(390, 844);
    }

    @Test
    @Order(3)
    @DisplayName("UC-06 R6: in mid-reading the same part in Spanish, from its title on, and back")
    void reading() {
        String address = page.url();
        read("Espa\u00f1ol");
        phone.seesHeading("\u00bfQu\u00e9 es la ketamina?");
        // nothing covers the title, which has the focus
        assertThat(page.locator("#reading-panel")).isHidden();
        assertThat(page.getByRole(AriaRole.HEADING).first()).isFocused();
        assertThat(page).hasURL(address);
        assertThat(page).hasTitle("\u00bfQu\u00e9 es la ketamina? - Foreword");
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("es");
        assertThat(page.locator("main [lang]")).hasCount(0);
        phone.button("anest\u00e9sico").first().click();
        assertThat(page.locator(".term-means:not(:empty)")).containsText("una medicina que hace dormir");
        Browsers.accessible(page, "reading in Spanish");
        read("English");
        phone.seesHeading("What is ketamine?");
    }

    @Test
    @Order(4)
    @DisplayName("UC-06 R6, R7: in mid-question order and choice stay; the next answer is kept in Spanish")
    void question() {
        phone.press("Check what you know");
        page.waitForURL("**/question/1");
        String english = phone.stem();
        List<Object> order = options();
        phone.chooseRight();
        read("Espa\u00f1ol");
        assertThat(page.locator("legend h1")).not().hasText(english);
        assertThat(options()).isEqualTo(order);
        assertThat(page.locator("main input:checked")).hasCount(1);
        phone.press("Comprobar");
        assertThat(page.locator(".saved")).containsText("Guardado");
        assertThat(page.locator(".say.good")).isVisible();
        assertThat(page.getByRole(AriaRole.PROGRESSBAR))
                .hasAttribute("aria-valuetext", "1 de 18 ideas hechas \u00b7 parte 1 de 3");
        read("English");
        phone.seesHeading(english);
        assertThat(page.locator(".say.good")).isVisible();
        phone.next();
        phone.answerWrong();

        Page desk = browsers.desk();
        clinic.staffSignIn(desk, "nurse");
        desk.navigate(clinic.address("staff"));
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sample, Ana"))
                .click();
        // on the way into the reading and into the question
        assertThat(desk.getByText("changed the language from English to Spanish"))
                .hasCount(2);
        assertThat(desk.locator("details [lang=es]").first()).not().isEmpty();
    }

    /** On the pages of a lesson the languages are among the ways to read. */
    private void read(String language) {
        page.locator(".reading-opener").click();
        phone.press(language);
    }

    private List<Object> options() {
        return List.of(page.locator("input[type=radio]").evaluateAll("all => all.map(each => each.value).join()"));
    }
}
