package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
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

/** UC-14 in a real browser: what is typed survives, and is text wherever it is shown. One patient, from first to last. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AskIT {

    private static final String FREE = "What else would you like to ask?";
    private static final String ABOUT = "What would you like to ask?";
    private static final String HOSTILE = "=1+1 <script>document.title='x'</script> <b>bold</b>";
    private static final String HEBREW = "\u05d4\u05d0\u05dd \u05d0\u05d5\u05db\u05dc \u05dc\u05e0\u05d4\u05d5\u05d2?";

    @TempDir
    static Path data;

    private final Browsers browsers = new Browsers();
    private SampleClinic clinic;
    private PatientPages phone;
    private Page page;
    private String enrolment = "";

    @BeforeAll
    void start() {
        clinic = new SampleClinic(data, Map.of());
        page = browsers.phone();
        phone = new PatientPages(page, new Keys());
        clinic.signIn(phone);
        phone.press("Start");
    }

    @AfterAll
    void stop() {
        browsers.close();
        clinic.close();
    }

    @Test
    @Order(1)
    @DisplayName(
            "UC-14 R1, R4: what is typed is stored in passing, is there after a reload, and stays nowhere in the browser")
    void keepsWhatIsTyped() {
        openFreeQuestion();
        page.getByLabel(FREE).pressSequentially("Can I eat befo");
        seesKept();
        assertThat(keptHere()).isZero();
        enrolment = page.locator(".draft-field").first().getAttribute("data-owner");

        page.reload();
        assertThat(page.getByLabel(FREE)).hasValue("Can I eat befo");
        assertThat(page.getByText("You have not put these words on your list yet."))
                .isVisible();
        // on a phone the keyboard would come up over what is to be read
        assertThat(page.getByLabel(FREE)).not().isFocused();
        assertThat(page.locator(".draft-field").first()).matchesAriaSnapshot("""
                - text: What else would you like to ask?
                - 'textbox "What else would you like to ask?"': Can I eat befo
                - paragraph: Up to 2,000 letters. Your care team will read it.
                """);
        assertThat(page.getByLabel(FREE)).hasAccessibleDescription("Up to 2,000 letters. Your care team will read it.");
    }

    @Test
    @Order(2)
    @DisplayName("UC-14 R2: typed without a connection, it is kept here, said so, and goes by itself when it is back")
    void offline() {
        page.context().setOffline(true);
        page.getByLabel(FREE).pressSequentially("re?");
        assertThat(page.locator(".kept").first()).hasText("No connection. Your words are safe on this device.");
        assertThat(keptHere()).isEqualTo(1);

        page.context().setOffline(false);
        seesKept();
        assertThat(keptHere()).isZero();
    }

    @Test
    @Order(3)
    @DisplayName("UC-14 R2: a server killed in mid-typing takes nothing; after the sign-in the words are in the field")
    void killed() {
        clinic.foreword().kill();
        page.getByLabel(FREE).pressSequentially(" And drink?");
        page.getByLabel(FREE).blur();
        assertThat(keptHere()).isEqualTo(1);
        clinic.startAgain();

        page.navigate(clinic.link());
        clinic.givesBirthDate(phone);
        page.waitForURL(url -> url.contains("/lesson"));
        page.navigate(clinic.address("lesson/contents"));
        openFreeQuestion();
        assertThat(page.getByLabel(FREE)).hasValue("Can I eat before? And drink?");
        seesNothingKeptHere();
    }

    @Test
    @Order(4)
    @DisplayName("UC-14 R10, R9: a double tap adds one question; its words can be changed")
    void doubleTapAndChange() {
        phone.button("Add this question").dblclick();
        assertThat(page.locator(".own-questions li")).hasCount(1);
        assertThat(page.getByLabel(FREE)).hasValue("");

        phone.button("Change: Can I eat before? And drink?").click();
        page.getByLabel("Your question").fill(HOSTILE);
        phone.press("Save the change");
        assertThat(page.getByText("\u2713 Saved. Your question is changed.")).isVisible();
        assertThat(page.locator(".own-questions li .words")).hasText(HOSTILE);
        assertThat(page.title()).isNotEqualTo("x");
    }

    @Test
    @Order(5)
    @DisplayName("UC-14 R5: the limit is told before it is reached; more stays, and the button says what to do")
    void limit() {
        Locator field = page.getByLabel(FREE);
        field.fill("\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67".repeat(1_900));
        assertThat(page.locator(".count").first()).hasText("Letters left: 100");
        assertThat(field)
                .hasAccessibleDescription("Up to 2,000 letters. Your care team will read it. Letters left: 100");

        field.fill("x".repeat(10_000));
        assertThat(page.locator(".count").first()).hasText("Too long by 8,000 letters");
        phone.press("Add this question");
        assertThat(page.getByText("8,000 letters too long")).isVisible();
        seesKept();
        page.reload();
        assertThat(page.getByLabel(FREE)).hasValue("x".repeat(10_000));

        page.getByLabel(FREE).fill("\ud83d\ude00".repeat(2_000));
        phone.press("Add this question");
        assertThat(page.getByText("\u2713 Saved. Your question is on the list."))
                .isVisible();
        assertThat(page.locator(".own-questions li")).hasCount(2);
        Browsers.fits(page, "two thousand emoji");
        Browsers.accessible(page, "own questions");
    }

    @Test
    @Order(6)
    @DisplayName("UC-14 R7: a passage is on the list at once; words in Hebrew stand from right to left")
    void passage() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start with part 1"))
                .click();
        page.waitForURL("**/read/**");
        phone.buttons("I want to ask about this").nth(1).click();
        assertThat(page.getByText("\u2713 Saved. This is on your list to ask.")).isVisible();
        page.getByLabel(ABOUT).fill(HEBREW);
        assertThat(page.getByLabel(ABOUT).evaluate("e => getComputedStyle(e).direction"))
                .isEqualTo("rtl");
        Browsers.accessible(page, "a question about a passage");
        phone.press("Put my words on the list");
        assertThat(page.getByText("\u2713 Saved. Your words are on the list.")).isVisible();
    }

    @Test
    @Order(7)
    @DisplayName("UC-14 R7, R11: after a question the same is offered; the second miss opens the passage at once")
    void afterAQuestion() {
        phone.press("Check what you know");
        page.waitForURL("**/question/1");
        phone.answerWrong();
        assertThat(page.locator(".say > details")).not().hasAttribute("open", "");
        page.locator(".question-ask button.ask").click();
        page.getByLabel(ABOUT).fill("I do not get this");
        phone.press("Put my words on the list");
        assertThat(page.getByText("\u2713 Saved. Your words are on the list.")).isVisible();
        phone.next();
        seesQuestion();
        while (!page.locator(".kicker").innerText().contains("One idea again")) {
            phone.answerRight();
            phone.next();
            seesQuestion();
        }
        phone.answerWrong();
        assertThat(page.locator(".say > details").first()).hasAttribute("open", "");
        Browsers.accessible(page, "feedback after the second miss");
    }

    @Test
    @Order(8)
    @DisplayName("UC-14 R14: who helped is saved with each tick")
    void help() {
        page.navigate(clinic.address("lesson/pause"));
        page.getByText("Did someone help you?").click();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("An interpreter"))
                .check();
        assertThat(page.getByText("\u2713 Saved.")).isVisible();
        Browsers.accessible(page, "help");
    }

    @Test
    @Order(9)
    @DisplayName("UC-14 R6, R9, R14: staff see the words as text, that they changed, and who helped")
    void staff() {
        Page desk = browsers.desk();
        clinic.staffSignIn(desk, "nurse");
        desk.navigate(clinic.address("staff/enrolments/" + enrolment));
        Locator words = desk.locator(".patient-words");
        assertThat(words.filter(new Locator.FilterOptions().setHasText("<script>")))
                .containsText(HOSTILE);
        assertThat(words.filter(new Locator.FilterOptions().setHasText(HEBREW))).hasCSS("direction", "rtl");
        assertThat(desk.getByText("Words changed by the patient").first()).isVisible();
        assertThat(desk.locator(".facts")).containsText("had help: an interpreter");
        Browsers.accessible(desk, "a patient's questions");
    }

    @Test
    @Order(10)
    @DisplayName("UC-14 R2: what is typed while a question is on its way stays in the field and is kept")
    void typesOn() {
        page.navigate(clinic.address("lesson/contents"));
        openFreeQuestion();
        page.getByLabel(FREE).fill("Can my sister drive?");
        seesKept();
        var held = new ArrayList<Route>();
        page.route("**/*v-r=uidl*", held::add);
        phone.button("Add this question").click();
        page.getByLabel(FREE).press("End");
        page.getByLabel(FREE).pressSequentially(" And wait?");
        page.unroute("**/*v-r=uidl*");
        held.forEach(Route::resume);
        assertThat(page.locator(".own-questions li .words").last()).hasText("Can my sister drive?");
        assertThat(page.getByLabel(FREE)).hasValue("And wait?");
        seesKept();
        page.reload();
        assertThat(page.getByLabel(FREE)).hasValue("And wait?");
    }

    @Test
    @Order(11)
    @DisplayName("UC-14 R3: a clock that is set while words wait makes them neither old nor lost")
    void clockIsSet() {
        page.context().setOffline(true);
        page.getByLabel(FREE).pressSequentially(" Or not?");
        assertThat(keptHere()).isEqualTo(1);
        page.evaluate("(now => { Date.now = () => now() + 55 * 365 * 24 * 3600 * 1000; })(Date.now)");
        page.context().setOffline(false);
        seesKept();
        assertThat(page.getByLabel(FREE)).hasValue("And wait? Or not?");
        page.reload();
        assertThat(page.getByLabel(FREE)).hasValue("And wait? Or not?");
    }

    @Test
    @Order(12)
    @DisplayName("UC-14 R17: words that stand there already go and come again, so that each tap is seen and said")
    void saidEachTime() {
        page.getByLabel(FREE).fill("");
        phone.press("Add this question");
        Locator said = page.locator(".own-questions .message")
                .filter(new Locator.FilterOptions().setHasText("Write your question first."));
        assertThat(said).isVisible();
        said.evaluate("""
                element => {
                  window.heard = [];
                  new MutationObserver(() => heard.push(element.textContent))
                      .observe(element, {childList: true, characterData: true, subtree: true});
                }""");
        phone.press("Add this question");
        page.waitForFunction("heard.includes('') && heard.at(-1) === 'Write your question first.'");
    }

    @Test
    @Order(13)
    @DisplayName("UC-14 R2: the next person's sign-in clears what others left here; at the door it goes after a week")
    void othersWords() {
        leaveHere("999999", 0);
        page.reload();
        seesNothingKeptHere();
        leaveHere("1", 8);
        leaveHere("2", 6);
        leaveHere("3", -100);
        // or the page left would lead elsewhere at the same moment
        page.navigate("about:blank");
        page.context().clearCookies();
        page.navigate(clinic.address("start"));
        page.waitForFunction("!localStorage.getItem('foreword-draft-1-question')");
        assertThat(keptHere()).isEqualTo(2);
    }

    /** The address changes before the page does. */
    private void seesQuestion() {
        assertThat(phone.button("Check")).isVisible();
    }

    private void leaveHere(String owner, int daysAgo) {
        page.evaluate(
                "([owner, days]) => localStorage.setItem(`foreword-draft-${owner}-question`,"
                        + " JSON.stringify({text: 'x', at: Date.now() - days * 864e5, stamp: '1'}))",
                List.of(owner, daysAgo));
    }

    private void openFreeQuestion() {
        phone.seesHeading("The parts of this lesson");
        Locator field = page.getByLabel(FREE);
        if (!field.isVisible()) {
            page.getByText("Ask your care team a question").click();
        }
        assertThat(field).isVisible();
    }

    private void seesKept() {
        assertThat(page.locator(".kept").first()).hasText("\u2713 Kept as you typed it. Not on your list yet.");
    }

    private void seesNothingKeptHere() {
        page.waitForFunction("!Object.keys(localStorage).some(key => key.startsWith('foreword-draft-'))");
    }

    private int keptHere() {
        return (int) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('foreword-draft-')).length");
    }
}
