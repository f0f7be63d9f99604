package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/** Everybody can take the patient's way: by keyboard, by ear, with large letters, on a narrow phone, in either language. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessIT {

    private static final List<String> DOORS =
            List.of("start", "staff/login", "setup/unknown", "setup/new-password/unknown", "staff/nowhere", "nowhere");

    @TempDir
    private static Path data;

    private SampleClinic clinic;
    private Browsers browsers;
    private Page desk;

    @BeforeAll
    void start() {
        clinic = new SampleClinic(data, Map.of("FOREWORD_CLINIC_PHONE", "555-0100"));
        browsers = new Browsers();
        desk = browsers.desk();
        clinic.staffSignIn(desk, "doctor");
    }

    @AfterAll
    void stop() {
        browsers.close();
        clinic.close();
    }

    @Test
    @Order(1)
    @DisplayName("No view is left out: a new one is added to StaffViews, or to the patient's way")
    void everyViewIsLookedAt() {
        assertThat(Stream.concat(StaffViews.ADDRESSES.keySet().stream(), StaffViews.ELSEWHERE.stream()))
                .containsExactlyInAnyOrderElementsOf(StaffViews.all());
    }

    @Test
    @Order(2)
    @DisplayName("The whole way by keyboard alone; each step has its outline, title and place for the focus")
    void byKeyboardAlone() {
        var learner = Learner.in("en", browsers.phone());
        new KeyboardWay(learner, new Step(learner.page(), "en")).from(clinic.link());
        learner.page().context().close();
    }

    @Test
    @Order(3)
    @DisplayName("The focus is seen in dark, too")
    void theFocusShowsInTheDark() {
        var learner = Learner.in("en", browsers.phone());
        Page page = learner.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        learner.open(clinic.enrol(desk, "20001"));
        var hands = new Hands(page);
        hands.press(learner.button("access.start.submit"), "Enter");
        learner.givesBirthDate("1", "2", "1980");
        hands.press(learner.button("learning.welcome.start"), "Enter");
        hands.press(learner.button("learning.contents.start"), "Enter");
        hands.press(learner.button("learning.read.check"), "Enter");
        page.waitForURL("**/question/1");
        hands.press(learner.button("learning.question.notSure"), "Enter");
        learner.seesSaved();
        learner.button("learning.question.next").scrollIntoViewIfNeeded();
        hands.seesTheFocus();
        page.context().close();
    }

    @Test
    @Order(4)
    @DisplayName("With colours of the reader's own, what is chosen, right and done differs by more than colour")
    void withForcedColours() {
        var learner = Learner.in("en", browsers.phone());
        Page page = learner.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        learner.signIn(clinic.enrol(desk, "20002"));
        learner.toTheFirstReading();
        learner.toItsQuestions();
        Locator wrong = learner.wrongOption();
        String before = style(wrong);
        wrong.check();
        assertThat(style(wrong)).as("a chosen option looks other than before").isNotEqualTo(before);
        learner.check();
        assertThat(learner.options().filter(has("right answer"))).hasCount(1);
        assertThat(learner.options().filter(has("your answer"))).hasCount(1);
        assertThat(page.locator(".verdict")).hasText(learner.words().of("learning.question.miss"));
        Locator progress = page.getByRole(AriaRole.PROGRESSBAR);
        assertThat(progress.evaluate("bar => getComputedStyle(bar).borderTopStyle"))
                .as("the progress has an outline")
                .isEqualTo("solid");
        page.context().close();
    }

    @Test
    @Order(5)
    @DisplayName("Staff's pages have nothing that axe finds, in light, dark and both languages")
    void staffPages() {
        var admin = browsers.desk();
        clinic.staffSignIn(admin, "admin");
        for (String language : List.of("en", "es")) {
            StaffViews.speak(admin, language, clinic.address(""));
            StaffViews.ADDRESSES.forEach((view, address) -> {
                StaffViews.open(admin, clinic.address(address.replace("/en", "/" + language)));
                assertThat(admin.locator("html")).hasAttribute("lang", language);
                Browsers.accessible(admin, view + " in " + language);
            });
        }
        admin.context().close();
    }

    @Test
    @Order(6)
    @DisplayName("The doors and what went wrong have nothing that axe finds, in both languages")
    void doorsAndErrors() {
        for (String language : List.of("en", "es")) {
            boolean spanish = language.equals("es");
            // what was chosen here counts for more than what the browser speaks
            var visitor = browsers.phoneIn(spanish ? "en-US" : "es-MX");
            StaffViews.speak(visitor, language, clinic.address(""));
            StaffViews.speakAtTheDoor(visitor, language, clinic.address(""));
            for (String path : DOORS) {
                StaffViews.open(visitor, clinic.address(path));
                assertThat(visitor.locator("html")).hasAttribute("lang", language);
                Browsers.accessible(visitor, path + " in " + language);
                Browsers.fits(visitor, path + " in " + language);
            }
            visitor.context().close();
            var stranger = browsers.phoneIn(spanish ? "es-MX" : "en-US");
            for (String path : List.of("start", "nowhere")) {
                StaffViews.open(stranger, clinic.address(path));
                assertThat(stranger.locator("html")).hasAttribute("lang", language);
            }
            stranger.context().close();
        }
    }

    @Test
    @Order(6)
    @DisplayName("Where a new password is chosen there is nothing that axe finds, in both languages")
    void newPassword() {
        var admin = browsers.desk();
        clinic.staffSignIn(admin, "admin");
        StaffViews.open(admin, clinic.address("staff/people"));
        admin.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Link for a new password")))
                .first()
                .click();
        String link = admin.getByLabel("Link for your colleague").inputValue();
        admin.context().close();
        var visitor = browsers.phone();
        for (String language : List.of("en", "es")) {
            StaffViews.speak(visitor, language, clinic.address(""));
            StaffViews.open(visitor, clinic.address(link.substring(link.indexOf("/setup/") + 1)));
            assertThat(visitor.locator("input[type=password]")).isVisible();
            assertThat(visitor.locator("html")).hasAttribute("lang", language);
            Browsers.accessible(visitor, "a new password in " + language);
            Browsers.fits(visitor, "a new password in " + language);
        }
        visitor.context().close();
    }

    @Test
    @Order(7)
    @DisplayName("The patient's way in Spanish")
    void inSpanish() {
        SpanishApproval.make(desk, clinic);
        var learner = Learner.in("es", browsers.phone());
        new SpanishWay(learner, new Step(learner.page(), "es"))
                .from(SpanishApproval.enrol(desk, clinic, "20003"), clinic.address("lesson/pause"));
        learner.page().context().close();
    }

    @Test
    @Order(8)
    @DisplayName("What stands beside the way has nothing that axe finds, in both languages")
    void besideTheWay() {
        SpanishApproval.make(desk, clinic);
        for (String language : List.of("en", "es")) {
            String link =
                    language.equals("es") ? SpanishApproval.enrol(desk, clinic, "20005") : clinic.enrol(desk, "20004");
            desk.waitForURL("**/link");
            var phone = Learner.in(language, browsers.phone());
            new BesideTheWay(clinic, phone).onThePhone(link);
            phone.page().context().close();
            var tablet = Learner.in(language, browsers.phone());
            new BesideTheWay(clinic, tablet).onTheTablet(desk.url().replace("/link", ""));
            tablet.page().context().close();
        }
    }

    @Test
    @Order(9)
    @DisplayName("What a page asks for ahead is what it needs: nothing is fetched twice")
    void nothingIsFetchedTwice() {
        var phone = browsers.phone();
        StaffViews.open(phone, clinic.address("start"));
        assertThat((List<?>) phone.evaluate("""
                        [...document.querySelectorAll('link[rel=preload], link[rel=modulepreload]')].map(link =>
                            new URL(link.href).pathname + ' ' + performance.getEntriesByType('resource')
                                .filter(file => new URL(file.name).pathname === new URL(link.href).pathname).length)"""))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(String.valueOf(file)).endsWith(" 1"));
        phone.context().close();
    }

    /** Of the circle and of its row. */
    private static String style(Locator radio) {
        return String.valueOf(radio.evaluate("""
                radio => [radio, radio.closest('label')].map(element => {
                    const style = getComputedStyle(element);
                    return [style.borderTopWidth, style.borderTopStyle, style.outlineStyle].join(' ');
                }).join(', ')"""));
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
