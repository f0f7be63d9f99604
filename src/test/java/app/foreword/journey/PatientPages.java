package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A patient at a screen: finds things by their names and roles, as a person or a screen reader does. */
record PatientPages(Page page, Keys keys) {

    void signIn(String month, String day, String year) {
        page.getByLabel("Month").fill(month);
        page.getByLabel("Day").fill(day);
        page.getByLabel("Year").fill(year);
        press("Go on");
    }

    void press(String name) {
        button(name).click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Whose name begins so and goes on with what it is about. */
    Locator buttons(String beginning) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(Pattern.compile("^" + beginning.replaceAll("[^\\w ]", "."))));
    }

    void seesHeading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(text);
    }

    String stem() {
        return page.locator("legend h1").innerText();
    }

    void answerRight() {
        chooseRight();
        check();
    }

    void chooseRight() {
        option(keys.of(stem())).check();
    }

    void answerWrong() {
        String key = keys.of(stem());
        Locator options = page.getByRole(AriaRole.RADIO);
        for (int i = 0; i < options.count(); i++) {
            if (!label(options.nth(i)).equals(key)) {
                options.nth(i).check();
                check();
                return;
            }
        }
    }

    void answerNotSure() {
        press("I'm not sure yet");
        seesSaved();
    }

    void next() {
        String before = page.url();
        // "Next" ignores taps in its first moment, when they were meant for "Check"; a person takes longer to read.
        page.waitForTimeout(450);
        press("Next");
        page.waitForURL(url -> !url.equals(before));
    }

    int turn() {
        var matcher = Pattern.compile("/question/(\\d+)$").matcher(page.url());
        if (!matcher.find()) {
            throw new AssertionError("Not at a question but at " + page.url());
        }
        return Integer.parseInt(matcher.group(1));
    }

    void seesSaved() {
        assertThat(page.locator(".saved")).containsText("\u2713 Saved");
    }

    /** As the page stands, in both languages; for a patient who can choose. */
    void accessible(String view) {
        Browsers.accessible(page, view);
        read("Espa\u00f1ol", "es");
        Browsers.accessible(page, view + " in Spanish");
        read("English", "en");
    }

    private void read(String language, String tag) {
        page.locator(".reading-opener").click();
        press(language);
        assertThat(page.locator("html")).hasAttribute("lang", tag);
        assertThat(page.locator("#reading-panel")).isHidden();
    }

    private void check() {
        press("Check");
        seesSaved();
    }

    private Locator option(String text) {
        return page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private static String label(Locator radio) {
        return radio.locator("xpath=..").locator(".option-text").innerText();
    }
}
