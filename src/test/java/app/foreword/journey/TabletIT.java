package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
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

/** One tablet through a morning: given, left alone, taken back, given again over a restart of the server. */
@Tag("long")
@DisplayName("UC-15 Tablet in the waiting room")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TabletIT {

    private static final String PIN = "4827";
    private static final Pattern LESSON = Pattern.compile(".*/lesson(/.*)?$");

    @TempDir
    private static Path data;

    private SampleClinic clinic;
    private Browsers browsers;
    private Page page;
    private PatientPages tablet;
    private String patientPage = "";

    @BeforeAll
    void start() {
        clinic = new SampleClinic(data, Map.of("FOREWORD_CLINIC_PHONE", "555-0100"));
        browsers = new Browsers();
        page = browsers.phone();
        tablet = new PatientPages(page, new Keys());
    }

    @AfterAll
    void stop() {
        browsers.close();
        clinic.close();
    }

    @Test
    @Order(1)
    @DisplayName("UC-15 R1, R2: staff choose a PIN and start; who it is for stands above")
    void given() {
        clinic.staffSignIn(page, "nurse");
        clinic.enrol(page, "20417");
        page.waitForURL("**/link");
        page.navigate(page.url().replace("/link", ""));
        patientPage = page.url();
        page.getByText("Start on this tablet").click();
        tablet.seesHeading("Start on this tablet");
        assertThat(page.locator("main").getByText("Nori Sample")).isVisible();
        Browsers.accessible(page, "choose a PIN");
        choosePin("1234", "1234");
        assertThat(page.getByRole(AriaRole.ALERT).filter(hasText("easy to guess")))
                .isVisible();
        choosePin(PIN, PIN);
        assertThat(page.getByRole(AriaRole.STATUS).filter(hasText("Your PIN is saved.")))
                .isVisible();
        Browsers.accessible(page, "start on this tablet");
        Browsers.fits(page, "start on this tablet");
        page.clock().install();
        tablet.press("Start the lesson and sign me out");
        tablet.seesHeading("The science of ketamine and mental health");
        Browsers.accessible(page, "lesson on a tablet");
    }

    @Test
    @Order(2)
    @DisplayName("UC-15 R3: no other address opens, and a number is no link")
    void staysInTheLesson() {
        for (String elsewhere : List.of("", "start", "staff", "staff/login", "l/abc", "tablet", "no-such-page")) {
            page.navigate(clinic.address(elsewhere));
            assertThat(page).hasURL(LESSON);
        }
        page.goBack();
        assertThat(page).hasURL(LESSON);
        assertThat(page.getByText("555-0100")).isVisible();
        assertThat(page.locator("a[href^='tel:'], a[href^='sms:']")).hasCount(0);
        assertThat(page.getByText("tell the staff now")).isVisible();
        Page second = page.context().newPage();
        second.navigate(clinic.address("staff"));
        assertThat(second).hasURL(LESSON);
        second.close();
    }

    @Test
    @Order(3)
    @DisplayName("UC-15 R5: asked whether anybody is there; an answer goes on in the same place")
    void askedAndExtended() {
        page.navigate(clinic.address("lesson"));
        tablet.press("Start");
        tablet.press("Start with part 1");
        tablet.seesHeading("What is ketamine?");
        page.clock().fastForward("02:20");
        assertThat(warning()).hasCount(0);
        page.clock().fastForward("00:11");
        assertThat(warning()).isVisible();
        assertThat(tablet.button("I am still here")).isFocused();
        assertThat(warning()).matchesAriaSnapshot("""
                - alertdialog "Are you still there?":
                  - heading "Are you still there?" [level=2]
                  - paragraph: /this page closes in about 30 seconds/
                  - button "I am still here"
                """);
        Browsers.accessible(page, "warning");
        Browsers.fits(page, "warning");
        tablet.press("I am still here");
        assertThat(warning()).hasCount(0);
        page.clock().fastForward("02:31");
        page.keyboard().press("Escape");
        assertThat(warning()).hasCount(0);
        tablet.seesHeading("What is ketamine?");
        page.clock().fastForward("02:20");
        counts(() -> page.mouse().wheel(0, 200));
        page.clock().fastForward("02:20");
        assertThat(warning()).hasCount(0);
        tablet.seesHeading("What is ketamine?");
    }

    @Test
    @Order(4)
    @DisplayName("UC-15 R5, R6: left alone it is wiped, and going back shows the lock only")
    void wiped() {
        page.evaluate("localStorage.setItem('foreword-own', 'words of this patient')");
        // the server's answer clears the browser, too: here only what the page does by itself counts
        counts(() -> page.keyboard().press("Shift"));
        page.clock().fastForward("02:31");
        assertThat(warning()).isVisible();
        page.route("**/tablet", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
        page.waitForResponse("**/tablet", () -> page.clock().fastForward("00:31"));
        assertThat(page.locator(".tablet-goodbye")).isVisible();
        assertThat(page.evaluate("Object.keys(localStorage).concat(Object.keys(sessionStorage)).join()"))
                .isEqualTo("");
        page.unroute("**/tablet");
        page.navigate(clinic.address("tablet"));
        seesLock("Thank you");
        for (int i = 0; i < 6; i++) {
            page.goBack();
            assertThat(page).hasURL(Pattern.compile(".*/tablet$|about:blank"));
        }
        page.navigate(clinic.address("lesson/contents"));
        assertThat(page).hasURL(clinic.address("tablet"));
        seesLock("Thank you");
        Browsers.accessible(page, "lock");
        for (int width : List.of(320, 820, 1280)) {
            page.setViewportSize(width, 844);
            Browsers.fits(page, "lock at " + width);
        }
    }

    @Test
    @Order(5)
    @DisplayName("UC-15 R7, R8: a wrong PIN is told kindly, the right one opens the patient's page")
    void takenBack() {
        enterPin("5555");
        assertThat(page.getByRole(AriaRole.ALERT).filter(hasText("That is not the PIN. 4 more tries")))
                .isVisible();
        Browsers.accessible(page, "wrong PIN");
        enterPin(PIN);
        assertThat(page).hasURL(patientPage);
        assertThat(page.getByText("Tablet closed: nobody there for three minutes"))
                .isVisible();
        assertThat(page.getByText("Started on a tablet by Robin Sample")).isVisible();
    }

    @Test
    @Order(6)
    @DisplayName("UC-15 R11: after a power cut of the server the tablet is locked, and the PIN opens it")
    void restarted() {
        startHere();
        assertThat(page).hasURL(LESSON);
        clinic.foreword().kill();
        clinic.startAgain();
        page.reload();
        seesLock("Thank you");
        enterPin(PIN);
        assertThat(page).hasURL(patientPage);
    }

    @Test
    @Order(7)
    @DisplayName("UC-15 R5: asleep for longer, it is wiped before anything is done on it")
    void asleep() {
        startHere();
        assertThat(page).hasURL(LESSON);
        page.clock().fastForward("20:00");
        assertThat(page).hasURL(clinic.address("tablet"));
        seesLock("Thank you");
    }

    @Test
    @Order(8)
    @DisplayName("UC-15 R6: without a connection it is wiped at once, and what was typed arrives with the connection")
    void givenBackOffline() {
        enterPin(PIN);
        startHere();
        page.navigate(clinic.address("lesson/contents"));
        page.getByText("Ask your care team a question").click();
        var words = page.getByLabel("What else would you like to ask?");
        page.context().setOffline(true);
        words.fill("Who drives me home, and when?");
        page.clock().fastForward("02:31");
        page.clock().fastForward("00:31");
        assertThat(page.locator(".tablet-goodbye")).isVisible();
        assertThat(page.evaluate("Object.keys(localStorage).join()")).isEqualTo("");
        page.context().setOffline(false);
        page.clock().fastForward("00:04");
        assertThat(page).hasURL(clinic.address("tablet"));
        seesLock("Thank you");
        enterPin(PIN);
        startHere();
        page.navigate(clinic.address("lesson/contents"));
        assertThat(words).hasValue("Who drives me home, and when?");
        page.getByText("Give it back").click();
        tablet.seesHeading("You can stop here");
        page.context().setOffline(true);
        assertThat(page.getByText("No connection right now")).isVisible();
        tablet.press("Give the tablet back");
        assertThat(page.locator(".tablet-goodbye")).isVisible();
        page.context().setOffline(false);
        page.clock().fastForward("00:04");
        seesLock("Thank you");
    }

    @Test
    @Order(9)
    @DisplayName("UC-15 R4, R7: given back by the patient; username and password open it too")
    void givenBack() {
        enterPin(PIN);
        startHere();
        page.getByText("Give it back").click();
        tablet.seesHeading("You can stop here");
        Browsers.accessible(page, "give it back");
        tablet.press("Give the tablet back");
        seesLock("Thank you");
        page.getByText("Sign in with username and password").click();
        clinic.staffSignIn(page, "doctor");
        page.navigate(patientPage);
        // by now the day has more entries than are shown at a look
        page.locator("details:has-text('Tablet given back') > summary").last().click();
        assertThat(page.getByText("Tablet given back").first()).isVisible();
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/staff.*"));
    }

    private void startHere() {
        page.navigate(patientPage);
        page.getByText("Start on this tablet").click();
        tablet.press("Start the lesson and sign me out");
        assertThat(page.getByText("A tablet of the clinic")).isVisible();
        page.waitForFunction("localStorage.getItem('foreword-tablet-given') !== null");
    }

    /** Waits until the page has heard of it: the browser tells of a scroll a moment later. */
    private void counts(Runnable sign) {
        var before = page.evaluate("localStorage.getItem('foreword-tablet-used')");
        sign.run();
        page.waitForFunction("before => localStorage.getItem('foreword-tablet-used') !== before", before);
    }

    private void choosePin(String pin, String again) {
        page.getByLabel("New PIN", new Page.GetByLabelOptions().setExact(true)).fill(pin);
        page.getByLabel("New PIN again").fill(again);
        tablet.press("Save my PIN");
    }

    private void enterPin(String pin) {
        page.getByLabel("PIN").fill(pin);
        tablet.press("Unlock");
    }

    private void seesLock(String thanks) {
        tablet.seesHeading(thanks);
        assertThat(page.getByLabel("PIN")).isVisible();
    }

    private Locator warning() {
        return page.getByRole(AriaRole.ALERTDIALOG);
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
