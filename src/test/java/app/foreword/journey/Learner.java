package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A patient in one of the languages; finds things by the names that the screens give them. */
record Learner(Page page, Keys keys, ScreenWords words) {

    static Learner in(String language, Page page) {
        return new Learner(page, new Keys(language), new ScreenWords(language));
    }

    void open(String link) {
        page.navigate(link);
        seesHeading(words.of("access.link.title"));
    }

    void givesBirthDate(String month, String day, String year) {
        field("access.birth.month").fill(month);
        field("access.birth.day").fill(day);
        field("access.birth.year").fill(year);
        press("access.start.submit");
    }

    Locator field(String key) {
        return page.getByLabel(words.of(key), new Page.GetByLabelOptions().setExact(true));
    }

    /** From the link to the welcome; born like all of the sample clinic's patients. */
    void signIn(String link) {
        open(link);
        givesBirthDate("1", "2", "1980");
        assertThat(button("learning.welcome.start")).isVisible();
    }

    void toTheFirstReading() {
        press("learning.welcome.start");
        press("learning.contents.start");
        page.waitForURL("**/read/*");
    }

    void toItsQuestions() {
        String before = page.url();
        press("learning.read.check");
        page.waitForURL(url -> !url.equals(before));
    }

    Locator button(String key) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(words.of(key)).setExact(true));
    }

    /** Whose name begins so and goes on with what it is about. */
    Locator buttons(String key) {
        String beginning = words.of(key).replaceAll("\\{\\d}.*$", "").replaceAll("[^\\w ]", ".");
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + beginning)));
    }

    /** @param size 0 to 3, as the screen keeps it */
    void letters(int size) {
        page.evaluate("size => document.documentElement.dataset.text = size", size);
    }

    void press(String key) {
        button(key).first().click();
    }

    void seesHeading(String text) {
        assertThat(heading()).hasText(text);
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    void sees(String key) {
        assertThat(page.getByText(words.of(key)).first()).isVisible();
    }

    Locator rightOption() {
        return page.getByRole(
                AriaRole.RADIO,
                new Page.GetByRoleOptions()
                        .setName(keys.of(heading().innerText()))
                        .setExact(true));
    }

    /** The first option that is not the key. */
    Locator wrongOption() {
        String key = keys.of(heading().innerText());
        return options().all().stream()
                .filter(row -> !row.innerText().strip().equals(key))
                .findFirst()
                .orElseThrow()
                .getByRole(AriaRole.RADIO);
    }

    /** The rows of the question's own group. */
    Locator options() {
        return page.locator("fieldset:has(h1) label");
    }

    void check() {
        press("learning.question.check");
        seesSaved();
    }

    void seesSaved() {
        assertThat(page.locator(".saved")).containsText(words.of("learning.saved"));
    }

    void next() {
        String before = page.url();
        // "Next" ignores taps in its first moment, when they were meant for the button before it
        page.waitForTimeout(450);
        press("learning.question.next");
        page.waitForURL(url -> !url.equals(before));
    }

    boolean isAtQuestion() {
        return page.url().contains("/question/");
    }

    boolean isAtSummary() {
        return page.url().endsWith("/summary");
    }

    /** Whether the question on the screen is one that was missed before. */
    boolean isAskedAgain() {
        return page.locator(".kicker").innerText().contains(words.of("learning.question.kicker.again"));
    }

    /** Answers all that is left, rightly. */
    void goOnToTheSummary() {
        while (!isAtSummary()) {
            if (isAtQuestion()) {
                rightOption().check();
                check();
                next();
            } else {
                toItsQuestions();
            }
        }
    }
}
