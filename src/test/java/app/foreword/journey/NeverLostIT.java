package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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

/** One patient's way with everything that gets lost on it: the network, the session, the server, the tab, the link. */
@Tag("long")
@DisplayName("UC-08 Never lost")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NeverLostIT {

    private static final String FRAMEWORK = "**/*v-r=uidl*";
    private static final Locator.ClickOptions ANYHOW = new Locator.ClickOptions().setForce(true);

    @TempDir
    private static Path data;

    private SampleClinic clinic;
    private Browsers browsers;
    private PatientPages phone;

    @BeforeAll
    void start() {
        clinic = new SampleClinic(data, Map.of("FOREWORD_CLINIC_PHONE", "555-0100"));
        browsers = new Browsers();
        phone = new PatientPages(browsers.phone(), new Keys());
        clinic.signIn(phone);
        phone.press("Start");
        phone.press("Start with part 1");
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
    @DisplayName("UC-08 R1, R2: without a connection the page says so, keeps the tap, and goes on by itself")
    void offline() {
        context().setOffline(true);
        assertThat(line())
                .hasText(
                        "No connection right now. Your answers are safe. This page goes on by itself when it is back.");
        assertThat(phone.button("Check")).isDisabled();
        assertThat(phone.page().locator("vaadin-connection-indicator .v-status-message"))
                .isHidden();
        phone.chooseRight();
        phone.button("Check").click(ANYHOW);
        assertThat(line()).containsText("We have noted your tap.");
        Browsers.accessible(phone.page(), "no connection");
        Browsers.fits(phone.page(), "no connection");
        assertThat(phone.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("call 988")))
                .isVisible();
        context().setOffline(false);
        phone.seesSaved();
        assertThat(line()).hasText("\u2713 Connected again.");
        assertThat(phone.button("Next")).isEnabled();
        phone.next();
        assertThat(phone.turn()).isEqualTo(2);
    }

    @Test
    @Order(2)
    @DisplayName("UC-08 R2: an answer whose confirmation got lost on its way is sent again and counts once")
    void confirmationLost() {
        var first = new AtomicInteger();
        phone.chooseRight();
        phone.page().route(FRAMEWORK, route -> {
            if (first.getAndIncrement() == 0) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        phone.press("Check");
        phone.seesSaved();
        assertThat(first).hasValueGreaterThan(1);
        phone.page().unroute(FRAMEWORK);
        phone.next();
        assertThat(phone.turn()).isEqualTo(3);
    }

    @Test
    @Order(3)
    @DisplayName("UC-08 R2: two taps on \"Check\" on a slow network are one answer")
    void doubleTap() {
        phone.page().route(FRAMEWORK, route -> {
            phone.page().waitForTimeout(400);
            route.resume();
        });
        phone.chooseRight();
        phone.button("Check").evaluate("button => { button.click(); setTimeout(() => button.click(), 150); }");
        phone.seesSaved();
        phone.page().waitForTimeout(600);
        assertThat(phone.turn()).isEqualTo(3);
        assertThat(phone.page().getByText("Yes, that is right")).isVisible();
        phone.page().unroute(FRAMEWORK);
    }

    @Test
    @Order(4)
    @DisplayName("UC-08 R3: after an expired session, the birth date leads back to the same page")
    void sessionExpired() {
        context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("foreword"));
        phone.page().waitForTimeout(450);
        phone.press("Next");
        phone.seesHeading("Your answers are safe");
        Browsers.accessible(phone.page(), "your answers are safe");
        clinic.givesBirthDate(phone);
        phone.page().waitForURL("**/lesson/question/3");
        phone.seesSaved();
        phone.page().navigate(clinic.address("start?to=//elsewhere.example"));
        assertThat(phone.page()).hasURL(clinic.address("start?to=//elsewhere.example"));
        phone.page().navigate(clinic.address("lesson/question/3"));
        phone.next();
    }

    @Test
    @Order(5)
    @DisplayName("UC-08 R4: a page that cannot be loaded says that it is not connected, and loads by itself")
    void reloadWithoutConnection() {
        String stem = phone.stem();
        phone.page().waitForFunction("navigator.serviceWorker.getRegistrations().then(all => all.length === 3)");
        assertThat(
                        phone.page()
                                .evaluate(
                                        "navigator.serviceWorker.getRegistrations().then(all => all.map(one => new URL(one.scope).pathname).sort().join())"))
                .isEqualTo("/l/,/lesson,/start");
        assertThat(
                        phone.page()
                                .evaluate(
                                        "caches.open('foreword-offline').then(kept => kept.keys()).then(keys => keys.map(key => new URL(key.url).pathname).join())"))
                .isEqualTo("/page");
        context().setOffline(true);
        phone.page().reload();
        phone.seesHeading("You are not connected");
        Browsers.accessible(phone.page(), "not connected");
        Browsers.fits(phone.page(), "not connected");
        assertThat(phone.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Try again")))
                .isVisible();
        context().setOffline(false);
        phone.seesHeading(stem);
    }

    @Test
    @Order(6)
    @DisplayName("UC-08 R5: a tab that is behind is told that another page was quicker, and shows what counts")
    void twoTabs() {
        var behind = new PatientPages(context().newPage(), phone.keys());
        behind.page().navigate(phone.page().url());
        behind.seesHeading(phone.stem());
        String key = phone.keys().of(phone.stem());
        phone.answerRight();
        behind.press("I'm not sure yet");
        assertThat(behind.page()
                        .getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText("on another page")))
                .isVisible();
        assertThat(behind.page().locator(".option:has(:checked) .option-text")).hasText(key);
        behind.page().close();
        phone.next();
    }

    @Test
    @Order(7)
    @DisplayName(
            "UC-08 R5: a second phone with a wrong clock is at the same place, and nothing is lost or counted twice")
    void secondPhone() {
        int turn = phone.turn();
        var other = new PatientPages(browsers.phone(), phone.keys());
        other.page().clock().setSystemTime("2031-05-06T07:08:09Z");
        other.page().navigate(clinic.link());
        clinic.givesBirthDate(other);
        other.page().waitForURL("**/question/" + turn);
        other.answerRight();
        phone.press("I'm not sure yet");
        assertThat(phone.page().getByText("Yes, that is right")).isVisible();
        other.page().context().close();
        phone.next();
        assertThat(phone.turn()).isEqualTo(turn + 1);
    }

    @Test
    @Order(8)
    @DisplayName("UC-08 R6: a link that staff replace ends the pages it opened, and says what to do")
    void linkReplaced() {
        Page desk = browsers.desk();
        clinic.staffSignIn(desk, "nurse");
        String link = clinic.enrol(desk, "777001");
        var nori = new PatientPages(browsers.phone(), phone.keys());
        nori.page().navigate(link);
        clinic.givesBirthDate(nori);
        nori.seesHeading("The science of ketamine and mental health");
        desk.waitForURL("**/link");
        desk.reload();
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a new link"))
                .click();
        assertThat(desk.getByLabel("Link", new Page.GetByLabelOptions().setExact(true)))
                .not()
                .hasValue(link);
        nori.press("Start");
        nori.seesHeading("Your link has ended");
        assertThat(nori.page().getByText("please call the clinic for a new link"))
                .isVisible();
        Browsers.accessible(nori.page(), "link ended");
        nori.page().navigate(link);
        clinic.givesBirthDate(nori);
        assertThat(nori.page()
                        .getByRole(AriaRole.ALERT)
                        .filter(new Locator.FilterOptions().setHasText("This link has ended")))
                .isVisible();
        nori.page().context().close();
        desk.context().close();
    }

    @Test
    @Order(9)
    @DisplayName("UC-08 R7: who refuses cookies is told so, once and for all, and nothing loads for ever")
    void cookiesRefused() {
        Page page = browsers.phone();
        var asked = new AtomicInteger();
        page.context().route("**/*", route -> {
            asked.incrementAndGet();
            withoutCookies(route);
        });
        page.navigate(clinic.link());
        var refusing = new PatientPages(page, phone.keys());
        refusing.seesHeading("Please allow cookies");
        Browsers.accessible(page, "cookies refused");
        Browsers.fits(page, "cookies refused");
        int before = asked.get();
        page.waitForTimeout(1500);
        assertThat(asked).hasValue(before);
        page.context().close();
    }

    @Test
    @Order(10)
    @DisplayName("UC-08 R8: what the server refuses is said in our words, in the reader's language")
    void refusedRequests() {
        var answers = new HashMap<String, String>();
        for (String path : new String[] {"%00", "lesson%2fx", "lesson;x=1", "l/" + "x".repeat(9000)}) {
            answers.put(path, context().request().get(clinic.address(path)).text());
        }
        answers.put(
                "delete", context().request().delete(clinic.address("lesson")).text());
        assertThat(answers.values())
                .allSatisfy(page -> assertThat(page)
                        .contains("<html lang=\"en\">")
                        .contains("Nothing is lost.")
                        .doesNotContainIgnoringCase("tomcat", "http status", "whitelabel", "timestamp"));
        assertThat(context()
                        .request()
                        .get(clinic.address("connection/offline/es"))
                        .text())
                .contains("<html lang=\"es\">", "Sus respuestas están a salvo");
    }

    @Test
    @Order(11)
    @DisplayName(
            "UC-08 R1, R3: while the server restarts a tap waits, and then the birth date leads back to the same page")
    void serverRestarted() {
        int turn = phone.turn();
        phone.chooseRight();
        phone.page().waitForTimeout(300);
        clinic.foreword().stop();
        phone.button("Check").click();
        assertThat(line()).containsText("No connection right now.");
        clinic.startAgain();
        phone.seesHeading("Your answers are safe");
        clinic.givesBirthDate(phone);
        phone.page().waitForURL("**/lesson/question/" + turn);
        phone.answerRight();
    }

    @Test
    @Order(12)
    @DisplayName("UC-08 R4: who closes the lesson on a shared device leaves nothing of it in the browser")
    void leftClean() {
        phone.page().navigate(clinic.address("lesson/pause"));
        phone.press("Close the lesson on this device");
        phone.seesHeading("Open your lesson");
        phone.page().waitForFunction("navigator.serviceWorker.getRegistrations().then(all => all.length === 0)");
        phone.page().waitForFunction("caches.keys().then(kept => kept.length === 0)");
    }

    @Test
    @Order(13)
    @DisplayName("UC-08 R1, R2: without a connection a word of art opens, and a tap of long ago is not made again")
    void readingOffline() {
        var reader = new PatientPages(browsers.phone(), phone.keys());
        Page page = reader.page();
        page.clock().install();
        page.navigate(clinic.link());
        clinic.givesBirthDate(reader);
        page.waitForURL("**/lesson/**");
        page.navigate(clinic.address("lesson/contents"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What is ketamine?"))
                .click();
        reader.seesHeading("What is ketamine?");
        page.waitForFunction("window.Vaadin?.connectionState?.state === 'connected'");
        page.context().setOffline(true);
        Locator said = page.locator(".connection");
        assertThat(said).containsText("No connection right now.");
        reader.button("anesthetic").first().click();
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("anesthetic:")))
                .isVisible();
        assertThat(said).containsText("No connection right now.");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Your lesson: all parts"))
                .click(ANYHOW);
        assertThat(said).containsText("We have noted your tap.");
        page.clock().fastForward("10:00:00");
        assertThat(said).containsText("Still no connection.");
        page.context().setOffline(false);
        assertThat(said).containsText("Connected again.");
        page.waitForTimeout(600);
        assertThat(page).hasURL(Pattern.compile("/lesson/read/"));
        page.context().close();
    }

    @Test
    @Order(14)
    @DisplayName("UC-08 R1: without a connection languages and boxes wait like the rest; a box that waits is not set")
    void languagesAndBoxesWait() {
        var waiting = new PatientPages(browsers.phone(), phone.keys());
        Page page = waiting.page();
        Locator said = page.locator(".connection");
        page.navigate(clinic.link());
        waiting.seesHeading("Welcome");
        page.waitForFunction("window.Vaadin?.connectionState?.state === 'connected'");
        page.context().setOffline(true);
        assertThat(said).containsText("No connection right now.");
        assertThat(page.locator(".door-languages button").first()).isDisabled();
        waiting.button("Espa\u00f1ol").click(ANYHOW);
        assertThat(said).containsText("We have noted your tap.");
        waiting.seesHeading("Welcome");
        page.context().setOffline(false);
        waiting.seesHeading("Le damos la bienvenida");
        waiting.press("English");
        clinic.givesBirthDate(waiting);

        page.waitForURL("**/lesson/**");
        page.navigate(clinic.address("lesson/pause"));
        page.getByText("Did someone help you?").click();
        page.waitForFunction("window.Vaadin?.connectionState?.state === 'connected'");
        Locator box = page.getByLabel("Family or a friend");
        page.context().setOffline(true);
        assertThat(said).containsText("No connection right now.");
        page.locator(".reading-opener").click();
        assertThat(page.locator("#reading-panel .languages button").first()).isDisabled();
        assertThat(waiting.button("Done")).isEnabled();
        waiting.press("Done");
        assertThat(page.locator("#reading-panel")).isHidden();
        page.getByText("Family or a friend").click(ANYHOW);
        assertThat(said).containsText("We have noted your tap.");
        assertThat(box).not().isChecked();
        page.context().setOffline(false);
        assertThat(page.getByText("\u2713 Saved.")).isVisible();
        assertThat(box).isChecked();
        page.reload();
        page.getByText("Did someone help you?").click();
        assertThat(box).isChecked();
        page.context().close();
    }

    @Test
    @Order(15)
    @DisplayName("UC-08 R3: after a restart the passage in view and what was chosen are as before, and nobody else's")
    void samePlace() {
        var reader = new PatientPages(browsers.phone(), phone.keys());
        Page reading = reader.page();
        reading.navigate(clinic.link());
        clinic.givesBirthDate(reader);
        reading.waitForURL("**/lesson/**");
        reading.navigate(clinic.address("lesson"));
        reading.waitForURL(Pattern.compile("/lesson/(read|question)/"));
        if (reading.url().contains("/read/")) {
            reader.press("Check what you know");
        }
        reading.waitForURL("**/question/*");
        var other = new PatientPages(reading.context().newPage(), phone.keys());
        Page question = other.page();
        question.navigate(reading.url());
        reading.navigate(clinic.address("lesson/contents"));
        reading.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What is ketamine?"))
                .click();
        reader.seesHeading("What is ketamine?");
        reading.evaluate("scrollTo(0, document.getElementById('off-label-meaning').offsetTop - 20)");
        reading.waitForFunction("sessionStorage.getItem('foreword-place')?.includes('passage')");
        double top = topOf(reading, "off-label-meaning");
        Locator last = question.getByRole(AriaRole.RADIO).last();
        last.check();
        String chosen = last.getAttribute("value");
        question.waitForFunction("sessionStorage.getItem('foreword-place')?.includes('choice')");

        clinic.foreword().stop();
        clinic.startAgain();
        reading.reload();
        reader.seesHeading("Your answers are safe");
        clinic.givesBirthDate(reader);
        reader.seesHeading("What is ketamine?");
        reading.waitForFunction(
                "top => Math.abs(document.getElementById('off-label-meaning').getBoundingClientRect().top - top) < 3",
                top);
        question.reload();
        assertThat(question.locator("input:checked")).hasAttribute("value", chosen);
        other.press("Check");
        other.seesSaved();
        assertThat(question.locator("input:checked")).hasAttribute("value", chosen);

        question.evaluate("""
                sessionStorage.setItem('foreword-place',
                    JSON.stringify({path: '/lesson/question/1', owner: '999999', choice: 'a'}))""");
        question.navigate(clinic.address("lesson/contents"));
        question.waitForFunction("sessionStorage.getItem('foreword-place') === null");
        reading.context().close();
    }

    private static double topOf(Page page, String id) {
        var top = (Number) page.evaluate("id => document.getElementById(id).getBoundingClientRect().top", id);
        return top.doubleValue();
    }

    private BrowserContext context() {
        return phone.page().context();
    }

    private Locator line() {
        return phone.page().locator(".connection").and(phone.page().getByRole(AriaRole.STATUS));
    }

    /** Asked by a client that keeps no cookies and sends none; the browser's own would put its cookies in again. */
    private static void withoutCookies(Route route) {
        var asked = route.request();
        var body = asked.postDataBuffer();
        var request = HttpRequest.newBuilder(URI.create(asked.url()))
                .header("Content-Type", asked.headers().getOrDefault("content-type", "text/plain"))
                .method(asked.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            var headers = new HashMap<String, String>();
            answer.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
            headers.remove("set-cookie");
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(answer.statusCode())
                    .setHeaders(headers)
                    .setBodyBytes(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
