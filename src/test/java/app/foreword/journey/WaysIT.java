package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

@Tag("long")
@DisplayName("UC-09 Read it my way, in a browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WaysIT {

    private static final String AT_FIRST = """
            document.addEventListener('DOMContentLoaded', () => {
                const html = document.documentElement;
                window.atFirst = [html.dataset.text, getComputedStyle(html).colorScheme,
                    document.querySelector('meta[name=color-scheme]').content, document.body.innerText.trim()].join('|');
            })""";
    private static final String REFUSES = """
            Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })""";
    private static final String LIGHT = "rgb(251, 248, 242)";
    private static final String DARK = "rgb(20, 25, 26)";

    @TempDir
    private static Path data;

    private final List<String> errors = new ArrayList<>();
    private SampleClinic clinic;
    private Browsers browsers;
    private PatientPages reader;
    private Voice voice;

    @BeforeAll
    void start() {
        clinic = new SampleClinic(data, Map.of());
        browsers = new Browsers();
        reader = signedIn();
        voice = new Voice(reader.page());
    }

    @AfterAll
    void stop() {
        browsers.close();
        clinic.close();
    }

    @Test
    @Order(1)
    @DisplayName("UC-09 R1: by keyboard alone: open, choose, Escape, and the focus is back")
    void keyboard() {
        var page = browsers.phone();
        page.navigate(clinic.link());
        var letters = page.getByRole(AriaRole.BUTTON, named("How to read (Aa)"));
        assertThat(letters).hasAttribute("aria-expanded", "false");
        letters.focus();
        page.keyboard().press("Enter");
        assertThat(letters).hasAttribute("aria-expanded", "true");
        assertThat(page.getByRole(AriaRole.HEADING, named("How to read"))).isFocused();
        assertThat(page.getByRole(AriaRole.DIALOG)).matchesAriaSnapshot("""
                - dialog "How to read":
                  - heading "How to read" [level=2]
                  - group "Size of the words":
                    - radio "Normal" [checked]
                    - radio "Large"
                    - radio "Larger"
                    - radio "Largest"
                  - group "Colors":
                    - radio "As on this device" [checked]
                    - radio "Light"
                    - radio "Dark"
                  - button "Done"
                """);
        Browsers.accessible(page, "how to read");
        page.keyboard().press("Tab");
        assertThat(radio(page, "Normal")).isFocused();
        page.keyboard().press("ArrowRight");
        assertThat(radio(page, "Large")).isChecked();
        assertThat(fontSize(page)).isEqualTo("22.5px");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
        assertThat(letters).isFocused();
        assertThat(letters).hasAttribute("aria-expanded", "false");
        page.context().close();
    }

    @Test
    @Order(2)
    @DisplayName(
            "UC-09 R2, R4: four sizes; the one chosen holds on other pages, after a reload, and before the first paint")
    void sizes() {
        var page = reader.page();
        page.addInitScript(AT_FIRST);
        for (var size : Map.of("Normal", "18px", "Large", "22.5px", "Larger", "27px", "Largest", "36px")
                .entrySet()) {
            choose(page, size.getKey());
            assertThat(fontSize(page)).as(size.getKey()).isEqualTo(size.getValue());
        }
        choose(page, "Largest");
        page.setViewportSize(320, 640);
        Browsers.fits(page, "welcome at 200% on 320 px");
        page.getByRole(AriaRole.BUTTON, named("How to read")).click();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Done"))).isVisible();
        assertThat((Boolean) page.evaluate("""
                [...document.querySelectorAll('.reading-choice label')].every(cell => cell.scrollWidth <= cell.clientWidth)"""))
                .as("no word sticks out of its cell")
                .isTrue();
        reader.press("Done");
        page.setViewportSize(390, 844);
        page.reload();
        reader.seesHeading("The science of ketamine and mental health");
        assertThat((String) page.evaluate("atFirst")).startsWith("3|light dark|light dark|");
        reader.press("Start");
        reader.seesHeading("The parts of this lesson");
        assertThat(fontSize(page)).isEqualTo("36px");
        choose(page, "Normal");
    }

    @Test
    @Order(3)
    @DisplayName("UC-09 R3: light, dark, or as the device; staff's pages as they were")
    void colours() {
        var page = reader.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(paper(page)).isEqualTo(DARK);
        choose(page, "Light");
        assertThat(paper(page)).isEqualTo(LIGHT);
        page.reload();
        reader.seesHeading("The parts of this lesson");
        assertThat((String) page.evaluate("atFirst")).startsWith("0|light|light|");
        assertThat(paper(page)).isEqualTo(LIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        choose(page, "Dark");
        assertThat(paper(page)).isEqualTo(DARK);
        var staff = page.context().newPage();
        staff.navigate(clinic.address("staff/login"));
        assertThat(staff.getByRole(AriaRole.HEADING)).hasText("Staff sign-in");
        assertThat(paper(staff)).isEqualTo(LIGHT);
        staff.close();
        choose(page, "As on this device");
        assertThat(paper(page)).isEqualTo(LIGHT);
    }

    @Test
    @Order(4)
    @DisplayName(
            "UC-09 R5: a browser that keeps nothing follows the choice as long as the page lives, without an error")
    void nothingKept() {
        var page = browsers.phone();
        page.onPageError(errors::add);
        page.addInitScript(REFUSES);
        page.navigate(clinic.link());
        choose(page, "Larger");
        choose(page, "Dark");
        assertThat(fontSize(page)).isEqualTo("27px");
        clinic.givesBirthDate(new PatientPages(page, new Keys()));
        assertThat(page.getByRole(AriaRole.BUTTON, named("Start"))).isVisible();
        assertThat(fontSize(page)).isEqualTo("27px");
        assertThat(paper(page)).isEqualTo(DARK);
        assertThat(errors).isEmpty();
        page.context().close();
    }

    @Test
    @Order(5)
    @DisplayName("UC-09 R6: nothing to listen to without the browser's voice, and nothing is loaded for it")
    void noVoice() {
        var page = browsers.phone();
        var loaded = new ArrayList<String>();
        page.onRequest(request -> loaded.add(request.url()));
        page.addInitScript("delete window.speechSynthesis; delete Window.prototype.speechSynthesis");
        page.onPageError(errors::add);
        page.navigate(clinic.link());
        assertThat(page.getByLabel("Month")).isVisible();
        assertThat(listen(page)).isHidden();
        page.context().close();

        var late = browsers.phone();
        late.onRequest(request -> loaded.add(request.url()));
        var voices = Voice.in(late, "[]");
        late.navigate(clinic.link());
        assertThat(late.getByLabel("Month")).isVisible();
        assertThat(listen(late)).isHidden();
        assertThat(loaded).noneMatch(url -> url.contains("aloud"));
        voices.arrive("[{ lang: 'de-DE', localService: true }, { lang: 'en-US', localService: false }]");
        late.waitForTimeout(300);
        assertThat(listen(late)).isHidden();
        voices.arrive("[{ lang: 'en_GB', localService: true }]");
        assertThat(listen(late)).isVisible();
        assertThat(errors).isEmpty();
        late.context().close();
    }

    @Test
    @Order(6)
    @DisplayName("UC-09 R7: a reading is read in the order of the page, each sentence marked, its language said")
    void readsAReading() {
        var page = reader.page();
        reader.press("Start with part 1");
        reader.seesHeading("What is ketamine?");
        page.locator("#a-newer-use, .passage").first().locator("p").first().evaluate("each => each.lang = 'es'");
        listen(page).click();
        assertThat(voice.speaking()).isEqualTo("What is ketamine?");
        assertThat(voice.marked()).isEqualTo("What is ketamine?");
        assertThat(reader.button("Pause voice")).isFocused();
        Browsers.accessible(page, "read aloud");
        var said = new ArrayList<String>();
        boolean spanish = false;
        for (String now = voice.speaking(); now != null; now = voice.speaking()) {
            said.add(now);
            spanish |= voice.lastTold("lang").equals("es-MX");
            assertThat(voice.marked().replaceAll("\\b988\\b", "9 8 8").replaceAll("\\s+", " "))
                    .contains(now);
            voice.endSentence();
        }
        assertThat(said)
                .startsWith(
                        "What is ketamine?",
                        "You will know what ketamine is, how doctors use it, and what is still not known.",
                        "An old medicine for surgery")
                .containsSubsequence("A timeline with two bars.", "Remember")
                .endsWith("Doctors are still learning how well it works.")
                .doesNotContain("I want to ask", "How do we know?", "Check what you know")
                .anyMatch(words -> words.contains("call 9 8 8 or text 9 8 8"));
        assertThat(spanish).as("one passage was marked as Spanish").isTrue();
        assertThat(voice.marked()).isEmpty();
        assertThat(reader.button("Read aloud")).isVisible();
    }

    @Test
    @Order(7)
    @DisplayName("UC-09 R8: pause, go on with the same sentence, slower, stop; nothing is covered")
    void controls() {
        var page = reader.page();
        page.evaluate("scrollTo(0, 0)");
        listen(page).click();
        voice.endSentence();
        String second = voice.speaking();
        page.keyboard().press("Enter");
        assertThat(voice.speaking()).isNull();
        assertThat(voice.marked()).isEqualTo(second);
        assertThat(reader.button("Read on")).isFocused();
        page.keyboard().press("Enter");
        assertThat(voice.starts()).isEqualTo(second);
        assertThat(voice.lastTold("rate")).isEqualTo(1);
        reader.press("Slow");
        page.waitForFunction("voice.told.at(-1).rate === 0.75");
        assertThat(reader.button("Slow")).hasAttribute("aria-pressed", "true");
        assertThat(voice.lastTold("text")).isEqualTo(second);
        reader.press("Slow");
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        for (int i = 0; i < 25; i++) {
            page.waitForFunction("voice.speaking() !== null");
            voice.endSentence();
            assertThat((Boolean) page.evaluate("""
                    (() => {
                        const place = [...CSS.highlights.get('foreword-aloud') ?? []][0]?.getBoundingClientRect()
                            ?? document.querySelector('[data-aloud-now]').getBoundingClientRect();
                        const controls = document.querySelector('fw-read-aloud').getBoundingClientRect();
                        return place.top >= controls.bottom - 1 && place.top < innerHeight;
                    })()"""))
                    .as("sentence %d is in view at once", i)
                    .isTrue();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        reader.press("Stop");
        assertThat(voice.speaking()).isNull();
        assertThat(voice.marked()).isEmpty();
        assertThat(reader.button("Read aloud")).isFocused();
    }

    @Test
    @Order(8)
    @DisplayName("UC-09 R7, R8: a question with its options by number; silence at an answer and on the next page")
    void readsAQuestion() {
        var page = reader.page();
        page.evaluate("scrollTo(0, 0)");
        listen(page).click();
        voice.starts();
        reader.press("Check what you know");
        page.waitForURL("**/question/1");
        page.waitForFunction("voice.speaking() === null");
        assertThat(voice.marked()).isEmpty();

        listen(page).click();
        var options = page.locator(".option-text").allInnerTexts();
        var said = voice.toTheEnd();
        assertThat(String.join(" ", said)).startsWith(reader.stem());
        assertThat(said)
                .endsWith("1: " + options.get(0), "2: " + options.get(1), "3: " + options.get(2), "I'm not sure yet");

        listen(page).click();
        voice.starts();
        reader.answerWrong();
        page.waitForFunction("voice.speaking() === null");
        page.evaluate("scrollTo(0, 0)");
        listen(page).click();
        assertThat(voice.toTheEnd()).startsWith("Not quite").anyMatch(words -> words.startsWith("Saved."));
    }

    @Test
    @Order(9)
    @DisplayName("UC-09 R8: a page that goes out of sight waits; the words of the page decide about the voice")
    void outOfSight() {
        var page = reader.page();
        listen(page).click();
        String now = voice.starts();
        page.evaluate("""
                Object.defineProperty(document, 'hidden', { value: true, configurable: true });
                document.dispatchEvent(new Event('visibilitychange'));
                delete document.hidden""");
        assertThat(voice.speaking()).isNull();
        reader.press("Read on");
        assertThat(voice.starts()).isEqualTo(now);
        reader.press("Stop");
        page.evaluate("document.documentElement.lang = 'fr'");
        assertThat(listen(page)).isHidden();
        assertThat(reader.button("Read aloud")).isHidden();
        page.evaluate("document.documentElement.lang = 'en'");
        assertThat(listen(page)).isVisible();
    }

    @Test
    @Order(10)
    @DisplayName(
            "UC-09 R8: at 320 px and 200% the voice keeps to its row; with the reader's own colours marks are seen")
    void narrowAndForced() {
        var page = reader.page();
        choose(page, "Largest");
        page.setViewportSize(320, 640);
        listen(page).click();
        Browsers.fits(page, "read aloud at 200% on 320 px");
        double height = ((Number) page.evaluate("document.querySelector('fw-read-aloud').offsetHeight")).doubleValue();
        assertThat(height).isLessThan(640 / 3.0);
        assertThat(page.locator("fw-read-aloud button:visible").all())
                .allSatisfy(button -> assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(48));
        reader.press("Stop");
        page.setViewportSize(390, 844);
        choose(page, "Normal");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        page.getByRole(AriaRole.BUTTON, named("How to read")).click();
        assertThat((String)
                        page.evaluate("getComputedStyle(document.querySelector('label:has(:checked)')).borderTopWidth"))
                .isEqualTo("4px");
        reader.press("Done");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    @Test
    @Order(11)
    @DisplayName("UC-09 R10: whoever closes the lesson on this device leaves no way to read behind")
    void closed() {
        var page = reader.page();
        choose(page, "Larger");
        page.navigate(clinic.address("lesson/pause"));
        reader.press("Close the lesson on this device");
        reader.seesHeading("Open your lesson");
        assertThat(fontSize(page)).isEqualTo("18px");
        assertThat((String)
                        page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('foreword-')).join()"))
                .isEmpty();
        assertThat(errors).isEmpty();
    }

    private PatientPages signedIn() {
        var phone = new PatientPages(browsers.phone(), new Keys());
        phone.page().onPageError(errors::add);
        Voice.in(phone.page(), null);
        clinic.signIn(phone);
        return phone;
    }

    private static void choose(Page page, String way) {
        page.getByRole(AriaRole.BUTTON, named("How to read")).click();
        radio(page, way).check();
        page.keyboard().press("Escape");
    }

    private static Locator radio(Page page, String name) {
        return page.getByRole(AriaRole.RADIO, named(name).setExact(true));
    }

    private static Locator listen(Page page) {
        return page.getByRole(AriaRole.BUTTON, named("Listen"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static String fontSize(Page page) {
        return (String) page.evaluate("getComputedStyle(document.body).fontSize");
    }

    private static String paper(Page page) {
        return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
    }
}
