package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job from end to end, as one story on one running application: a clinic is set up, a patient is enrolled,
 * learns on a phone with everything that gets in the way, and is reviewed and signed off.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobIT {

    private static final String PASSWORD = "correct horse battery staple";

    @TempDir
    private static Path data;

    private RunningForeword foreword;
    private Browsers browsers;
    private Page desk;
    private PatientPages phone;
    private String link = "";
    private String code = "";
    /** All that the server has told the patient's browser about pages. */
    private final List<String> received = Collections.synchronizedList(new ArrayList<>());

    private boolean listening = true;
    private final List<String> missedTwice = new ArrayList<>();

    @BeforeAll
    void start() {
        foreword = new RunningForeword(data, Map.of("FOREWORD_CLINIC_PHONE", "555-0100"));
        foreword.start();
        browsers = new Browsers();
        desk = browsers.desk();
        phone = new PatientPages(browsers.phone(), new Keys());
        phone.page().onResponse(response -> {
            if (listening && response.url().contains("v-r=")) {
                received.add(response.text());
            }
        });
    }

    @AfterAll
    void stop() {
        browsers.close();
        foreword.close();
    }

    @Test
    @Order(1)
    void theFirstStaffMemberMakesAnAccountAndSignsIn() {
        desk.navigate(foreword.setUpLink());
        desk.getByLabel("Your name").fill("Robin Sample");
        desk.getByLabel("Username").fill("robin");
        desk.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        Browsers.accessible(desk, "set-up");
        press(desk, "Make my account");
        seesHeading("Staff sign-in");
        Browsers.accessible(desk, "staff sign-in");
        signInAtTheDesk();
        Browsers.accessible(desk, "empty worklist");
    }

    @Test
    @Order(2)
    void theModuleIsApprovedBeforeAnyPatientReadsIt() {
        FirstApproval.make(desk, "robin", PASSWORD);
    }

    @Test
    @Order(3)
    void thePatientIsEnrolledAndGetsALink() {
        desk.navigate(foreword.address() + "/staff");
        desk.getByText("Enrol your first patient").click();
        Browsers.accessible(desk, "enrol");
        enrol("10417", "Ana", "1980-01-02");
        Browsers.accessible(desk, "hand out");
        link = desk.getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
        code = desk.locator(".letter-code").innerText();
        assertThat(link).startsWith(foreword.address() + "/l/");
        assertThat(code).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(desk.locator(".letter svg")).isVisible();
        assertThat(desk.locator(".letter")).not().containsText("1980");
    }

    @Test
    @Order(4)
    void thePatientOpensTheLinkAndStarts() {
        phone.page().navigate(link);
        phone.seesHeading("Welcome");
        Browsers.accessible(phone.page(), "link");
        phone.signIn("1", "3", "1980");
        assertThat(phone.page().getByRole(AriaRole.ALERT).filter(hasText("does not match")))
                .isVisible();
        phone.signIn("1", "2", "1980");
        phone.seesHeading("The science of ketamine and mental health");
        assertThat(phone.page().getByText("This is not a test.")).isVisible();
        view("welcome");
        phone.press("Start");
        phone.seesHeading("The parts of this lesson");
        view("contents");
        phone.press("Start with part 1");
        phone.seesHeading("What is ketamine?");
        phone.buttons("I want to ask about this").first().click();
        assertThat(phone.buttons("On your list to ask")).hasAttribute("aria-expanded", "true");
        view("reading");
        phone.press("Check what you know");
        phone.page().waitForURL("**/question/1");
    }

    @Test
    @Order(5)
    void answersRightWrongAndNotSure() {
        var giveaways = phone.keys().giveaways(phone.stem());
        assertThat(giveaways).hasSize(6);
        assertThat(String.join("\n", received)).contains(phone.stem()).doesNotContain(giveaways);
        listening = false;
        view("question");
        phone.press("Check");
        assertThat(phone.page().getByRole(AriaRole.STATUS).filter(hasText("Choose an answer first")))
                .isVisible();
        phone.chooseRight();
        // Two taps before the first one is answered: the second was meant for "Check", and must not skip the feedback.
        phone.button("Check").evaluate("button => { button.click(); button.click(); }");
        phone.seesSaved();
        phone.page().keyboard().press("Enter");
        assertThat(phone.page().getByText("Yes, that is right")).isVisible();
        assertThat(phone.turn()).isEqualTo(1);
        view("feedback when right");
        phone.next();
        phone.answerWrong();
        assertThat(phone.page().getByText("Not quite")).isVisible();
        assertThat(phone.page().getByText("In other words")).isVisible();
        view("feedback after a miss");
        phone.next();
        phone.answerNotSure();
        assertThat(phone.page().getByText("Thank you for saying so")).isVisible();
        view("feedback when not sure");
    }

    @Test
    @Order(6)
    void reloadAndBackButtonLoseNothing() {
        phone.page().reload();
        assertThat(phone.page().getByText("Thank you for saying so")).isVisible();
        // A page that was loaded is read from its top; only what was answered just now moves the focus.
        assertThat(phone.button("Next")).not().isFocused();
        phone.next();
        int turn = phone.turn();
        String stem = phone.stem();
        var order = phone.page().locator(".option-text").allInnerTexts();
        phone.page().reload();
        assertThat(phone.turn()).isEqualTo(turn);
        assertThat(phone.stem()).isEqualTo(stem);
        assertThat(phone.page().locator(".option-text").allInnerTexts()).isEqualTo(order);
        phone.page().goBack();
        phone.seesSaved();
        assertThat(phone.page().getByRole(AriaRole.RADIO).first()).isDisabled();
        phone.page().navigate(foreword.address() + "/lesson/question/99");
        phone.page().waitForURL("**/question/" + turn);
        phone.page().navigate(foreword.address() + "/lesson/summary");
        phone.page().waitForURL("**/question/" + turn);
    }

    @Test
    @Order(7)
    void aSecondDeviceGoesOnAtTheSamePlace() {
        int turn = phone.turn();
        String stem = phone.stem();
        var tablet = new PatientPages(browsers.phone(), phone.keys());
        tablet.page().navigate(foreword.address() + "/start");
        tablet.page().getByLabel("Your code").fill(code.toLowerCase(Locale.ROOT).replace("-", " "));
        Browsers.accessible(tablet.page(), "start with a code");
        tablet.signIn("01", "02", "1980");
        tablet.page().waitForURL("**/question/" + turn);
        assertThat(tablet.stem()).isEqualTo(stem);
        tablet.answerRight();

        // The first device still shows the question: what it sends now does not count, and it sees what is stored.
        phone.press("I'm not sure yet");
        assertThat(phone.page().getByText("Yes, that is right")).isVisible();
        assertThat(phone.page().getByText("You answered this before, on another page."))
                .isVisible();
        tablet.page().context().close();
    }

    @Test
    @Order(8)
    void theServerIsKilledAndStartedAgain() {
        phone.next();
        int turn = phone.turn();
        phone.answerRight();
        foreword.kill();
        foreword.start();
        phone.page().navigate(foreword.address() + "/lesson/question/" + turn);
        phone.seesHeading("Your answers are safe");
        Browsers.accessible(phone.page(), "your answers are safe");
        phone.signIn("1", "2", "1980");
        phone.page().waitForURL("**/question/" + turn);
        phone.seesSaved();
        phone.next();
    }

    @Test
    @Order(9)
    void missedIdeasComeBackAsAnotherQuestionAndThePatientAlwaysGoesOn() {
        boolean cameBack = false;
        int wrongOnes = 0;
        while (!phone.page().url().endsWith("/summary")) {
            if (phone.page().url().contains("/read/")) {
                phone.press("Check what you know");
                phone.page().waitForURL("**/question/*");
            }
            boolean again = phone.page().getByText("one idea again").isVisible();
            cameBack |= again;
            if (wrongOnes < 3 && (again || phone.turn() > 8)) {
                wrongOnes++;
                phone.answerWrong();
            } else {
                phone.answerRight();
            }
            if (phone.page()
                    .getByText("Your care team will talk about this idea with you")
                    .isVisible()) {
                missedTwice.add(phone.stem());
                view("feedback after a second miss");
            }
            phone.next();
        }
        assertThat(cameBack).isTrue();
        assertThat(missedTwice).isNotEmpty();
    }

    @Test
    @Order(10)
    void theSummaryTellsWhatToTalkAbout() {
        phone.seesHeading("Your summary");
        assertThat(phone.page().locator(".score"))
                .hasText("Ideas you have got: " + (18 - missedTwice.size()) + " of 18");
        assertThat(phone.page().locator(".talk li")).hasCount(missedTwice.size());
        phone.press("Add this question");
        assertThat(phone.page().getByText("Write your question first.")).isVisible();
        phone.page().getByLabel("What else would you like to ask?").fill("Can I <b>drive</b> home after?");
        phone.press("Add this question");
        assertThat(phone.page().getByText("Can I <b>drive</b> home after?")).isVisible();
        assertThat(phone.page().locator(".asked li")).hasCount(2);
        view("summary");
    }

    @Test
    @Order(11)
    void whatOnePatientLeftOpenDoesNotActForTheNext() {
        desk.navigate(foreword.address() + "/staff/login");
        signInAtTheDesk();
        desk.navigate(foreword.address() + "/staff/enrol");
        enrol("10418", "Bruno", "1990-05-06");
        var bruno = new PatientPages(phone.page().context().newPage(), phone.keys());
        bruno.page().navigate(foreword.address() + "/start");
        bruno.seesHeading("Welcome back");
        bruno.page()
                .navigate(desk.getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
                        .inputValue());
        bruno.signIn("5", "6", "1990");
        bruno.seesHeading("The science of ketamine and mental health");

        // Ana's summary is still open in the other tab.
        phone.page().getByLabel("What else would you like to ask?").fill("For whom is this?");
        phone.press("Add this question");
        assertThat(phone.page().getByText("Your summary")).not().isVisible();
        assertThat(phone.page().getByText("For whom is this?")).not().isVisible();
        bruno.page().close();
    }

    @Test
    @Order(12)
    void aSharedDeviceIsLeftClean() {
        phone.page().navigate(foreword.address() + "/lesson");
        phone.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Pause"))
                .click();
        phone.seesHeading("You can stop here");
        view("pause");
        phone.press("Close the lesson on this device");
        phone.seesHeading("Open your lesson");
        phone.page().navigate(foreword.address() + "/lesson");
        phone.seesHeading("Open your lesson");
    }

    @Test
    @Order(13)
    void staffTalkAboutEachIdeaAndSignOff() {
        desk.navigate(foreword.address() + "/staff");
        Locator row = desk.getByRole(AriaRole.ROW).filter(hasText("Sample, Ana"));
        assertThat(row).containsText("Needs a talk");
        assertThat(row).containsText((18 - missedTwice.size()) + " of 18");
        Browsers.accessible(desk, "worklist");
        row.getByRole(AriaRole.LINK).first().click();
        seesHeading("Ana Sample");
        assertThat(desk.getByText("Can I <b>drive</b> home after?").first()).isVisible();
        Browsers.accessible(desk, "one patient");
        Locator explained = desk.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Explained back").setExact(true));
        int cards = explained.count();
        assertThat(cards).isGreaterThanOrEqualTo(missedTwice.size() + 2);
        for (int i = 0; i < cards; i++) {
            explained.nth(i).click();
            assertThat(desk.getByText(Pattern.compile("^Saved: "))).hasCount(i + 1);
        }
        desk.getByLabel("New note").fill("Went well.");
        press(desk, "Save note");
        press(desk, "Sign off");
        assertThat(desk.getByText(Pattern.compile("Signed off by Robin Sample")))
                .isVisible();
        Browsers.accessible(desk, "signed off");
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Patients"))
                .first()
                .click();
        assertThat(desk.getByRole(AriaRole.ROW).filter(hasText("Sample, Ana"))).containsText("Reviewed");
    }

    @Test
    @Order(14)
    void theOtherStaffPagesAndTheErrorPageAreAccessible() {
        desk.navigate(foreword.address() + "/staff/people");
        seesHeading("Staff");
        Browsers.accessible(desk, "people");
        desk.navigate(foreword.address() + "/staff/enrolments/999999");
        seesHeading("This patient is no longer here");
        Browsers.accessible(desk, "not there");
        var narrow = desk.context().newPage();
        narrow.setViewportSize(390, 844);
        for (String page : List.of(
                "/staff",
                "/staff/people",
                "/staff/enrol",
                "/staff/modules",
                "/staff/modules/1/en/report",
                "/staff/modules/1/en/evidence")) {
            narrow.navigate(foreword.address() + page);
            assertThat(narrow.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            Browsers.accessible(narrow, page + " on a phone");
            Browsers.fits(narrow, page + " on a phone");
        }
        narrow.close();
    }

    @Test
    @Order(15)
    void theDatabaseHoldsWhatTheScreensConfirmed() throws SQLException {
        foreword.stop();
        try (var database = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("foreword"), "foreword", "");
                var statement = database.createStatement()) {
            var rows = statement.executeQuery("""
                    select count(*), max(ordinal), count(distinct ordinal), sum(case when chosen is null then 1 else 0 end),
                        sum(case when form = 'B' and not is_right then 1 else 0 end)
                    from answer
                    """);
            rows.next();
            assertThat(rows.getInt(1))
                    .isEqualTo(rows.getInt(2))
                    .isEqualTo(rows.getInt(3))
                    .isGreaterThan(20);
            assertThat(rows.getInt(4)).isEqualTo(1);
            assertThat(rows.getInt(5)).isEqualTo(missedTwice.size());
            var asked = statement.executeQuery("select count(*), count(distinct enrolment_id) from patient_question");
            asked.next();
            assertThat(asked.getInt(1)).isEqualTo(2);
            assertThat(asked.getInt(2)).isEqualTo(1);
            var link = statement.executeQuery("select secret_hash, short_code_hash from enrolment_link");
            link.next();
            assertThat(link.getString(1)).matches("[0-9a-f]{64}");
            assertThat(link.getString(2)).matches("[0-9a-f]{64}");
        }
    }

    private void signInAtTheDesk() {
        FirstApproval.signIn(desk, "robin", PASSWORD);
        seesHeading("Patients");
    }

    private void enrol(String number, String givenName, String birthDate) {
        desk.getByLabel("Patient number").fill(number);
        desk.getByLabel("Given name").fill(givenName);
        desk.getByLabel("Family name").fill("Sample");
        desk.getByLabel("Birth date").fill(birthDate);
        desk.getByLabel("Treatment date").fill(LocalDate.now().plusDays(3).toString());
        press(desk, "Enrol and make the link");
        seesHeading("Link for " + givenName + " Sample");
    }

    private void view(String name) {
        Browsers.accessible(phone.page(), name);
        Browsers.fits(phone.page(), name);
    }

    private void seesHeading(String text) {
        assertThat(desk.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(text);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
