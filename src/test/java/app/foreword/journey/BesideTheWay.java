package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What a patient meets beside the way itself: each page as it stands, held to axe, in the patient's language. */
final class BesideTheWay {

    private static final String PIN = "4827";

    private final SampleClinic clinic;
    private final Learner learner;
    private final Page page;
    private final String language;

    BesideTheWay(SampleClinic clinic, Learner learner) {
        this.clinic = clinic;
        this.learner = learner;
        this.page = learner.page();
        this.language = learner.words().locale().getLanguage();
    }

    /** An open field for a question, help, no connection, the way back in, and no cookies. */
    void onThePhone(String link) {
        learner.signIn(link);
        learner.toTheFirstReading();
        learner.buttons("learning.read.ask.label").first().click();
        assertThat(learner.field("ask.field.label")).isVisible();
        looks("asking");
        learner.toItsQuestions();
        page.navigate(clinic.address("lesson/pause"));
        page.getByText(learner.words().of("ask.help.title")).click();
        assertThat(page.getByLabel(learner.words().of("ask.help.FAMILY"))).isVisible();
        looks("help");
        page.context().setOffline(true);
        assertThat(page.locator(".connection")).hasText(learner.words().of("connection.lost"));
        looks("no connection");
        page.context().setOffline(false);
        assertThat(page.locator(".connection")).hasText(learner.words().of("connection.back"));
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("foreword"));
        page.reload();
        learner.seesHeading(learner.words().of("connection.safe.title"));
        looks("your answers are safe");
        page.navigate(clinic.address("connection/cookies?asked=1"));
        learner.seesHeading(learner.words().of("connection.cookies.title"));
        looks("cookies refused");
    }

    /** Given by staff who read the same language, left alone, and locked. */
    void onTheTablet(String patientPage) {
        clinic.staffSignIn(page, "nurse");
        StaffViews.speak(page, language, clinic.address(""));
        StaffViews.open(page, patientPage + "/tablet");
        if (learner.field("tablet.pin.new").isVisible()) {
            learner.field("tablet.pin.new").fill(PIN);
            learner.field("tablet.pin.again").fill(PIN);
            learner.press("tablet.pin.submit");
        }
        assertThat(learner.button("tablet.start.submit")).isVisible();
        looks("start on this tablet");
        page.clock().install();
        learner.press("tablet.start.submit");
        assertThat(page.getByText(learner.words().of("tablet.strip"))).isVisible();
        looks("lesson on a tablet");
        page.waitForFunction("localStorage.getItem('foreword-tablet-given') !== null");
        page.clock().fastForward("02:31");
        Locator warning = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(warning).isVisible();
        looks("warning");
        page.clock().fastForward("00:31");
        page.waitForURL("**/tablet");
        learner.seesHeading(learner.words().of("tablet.thanks.title"));
        assertThat(page.getByText("555-0100")).isVisible();
        looks("lock");
    }

    private void looks(String view) {
        assertThat(page.locator("html, .thanks").last()).hasAttribute("lang", language);
        Browsers.accessible(page, view + " in " + language);
        Browsers.fits(page, view + " in " + language);
    }
}
