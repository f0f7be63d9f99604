package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** From the link to the summary with no pointer at all: a mark, a miss, "not sure", two misses, an own question. */
final class KeyboardWay {

    private final Learner learner;
    private final Page page;
    private final Hands hands;
    private final Step step;
    private boolean missedAgain;
    private boolean sawAgain;

    KeyboardWay(Learner learner, Step step) {
        this.learner = learner;
        this.page = learner.page();
        this.hands = new Hands(page);
        this.step = step;
    }

    void from(String link) {
        throughTheDoor(link);
        toTheQuestions();
        firstAnswers();
        theRest();
        summary();
        pause();
    }

    private void throughTheDoor(String link) {
        learner.open(link);
        step.isOpenToAll("link");
        types("access.birth.month", "1");
        types("access.birth.day", "3");
        types("access.birth.year", "1980");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT).filter(text("does not match")))
                .isVisible();
        step.isOpenToAll("wrong birth date");
        hands.backTo(learner.field("access.birth.day"));
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type("2");
        hands.press(learner.button("access.start.submit"), "Enter");
        assertThat(learner.button("learning.welcome.start")).isVisible();
        headingHasTheFocus();
        step.isOpenToAll("welcome");
    }

    private void toTheQuestions() {
        hands.press(learner.button("learning.welcome.start"), "Enter");
        page.waitForURL("**/contents");
        headingHasTheFocus();
        step.isOpenToAll("contents");
        hands.press(learner.button("learning.contents.start"), "Enter");
        page.waitForURL("**/read/*");
        headingHasTheFocus();
        step.isOpenToAll("reading");
        wordOfArt();
        ask();
        hands.press(learner.button("learning.read.check"), "Enter");
        page.waitForURL("**/question/1");
        headingHasTheFocus();
        step.isOpenToAll("question");
    }

    /** It keeps the focus while its meaning is said and read, and Escape closes it. */
    private void wordOfArt() {
        Locator word = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("anesthetic"))
                .first();
        hands.press(word, "Enter");
        assertThat(page.getByRole(AriaRole.STATUS).filter(text("anesthetic:"))).isVisible();
        assertThat(Hands.isFocused(word)).isTrue();
        step.isOpenToAll("word of art");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.STATUS).filter(text("anesthetic:"))).hasCount(0);
    }

    /** The passage is on the list at once; whoever opens the field wants to write, so it has the focus. */
    private void ask() {
        hands.press(learner.buttons("learning.read.ask.label").first(), "Enter");
        assertThat(learner.buttons("learning.read.asked.label").first()).hasAttribute("aria-expanded", "true");
        assertThat(learner.field("ask.field.label")).isFocused();
        step.isOpenToAll("asking");
        page.keyboard().type("May I eat before?");
        hands.press(learner.button("ask.about.add"), "Enter");
        assertThat(page.getByRole(AriaRole.STATUS).filter(text("Your words are on the list")))
                .isVisible();
        assertThat(learner.buttons("learning.read.asked.label").first()).isFocused();
    }

    private void firstAnswers() {
        hands.press(learner.button("learning.question.check"), "Enter");
        assertThat(page.getByRole(AriaRole.STATUS).filter(text("Choose an answer first")))
                .isVisible();
        assertThat(Hands.isFocused(learner.button("learning.question.check"))).isTrue();
        step.isOpenToAll("no choice made");
        answer(true);
        assertThat(page.getByRole(AriaRole.STATUS).filter(text("Yes, that is right")))
                .isVisible();
        step.isOpenToAll("right");
        next();
        answer(false);
        assertThat(page.getByRole(AriaRole.STATUS).filter(text("Not quite"))).isVisible();
        step.isOpenToAll("miss");
        next();
        hands.press(learner.button("learning.question.notSure"), "Enter");
        learner.seesSaved();
        nextHasTheFocus();
        step.isOpenToAll("not sure");
        next();
    }

    /** Of the two ideas that were missed, the first is missed again. */
    private void theRest() {
        while (!learner.isAtSummary()) {
            if (!learner.isAtQuestion()) {
                String before = page.url();
                hands.press(learner.button("learning.read.check"), "Enter");
                page.waitForURL(url -> !url.equals(before));
                continue;
            }
            boolean again = learner.isAskedAgain();
            if (again && !sawAgain) {
                sawAgain = true;
                step.isOpenToAll("one idea again");
            }
            answer(!again || missedAgain);
            if (again && !missedAgain) {
                missedAgain = true;
                step.isOpenToAll("two misses");
            }
            next();
        }
        assertThat(missedAgain).isTrue();
    }

    private void summary() {
        learner.seesHeading(learner.words().of("learning.summary.title"));
        headingHasTheFocus();
        step.isOpenToAll("summary");
        hands.goTo(learner.field("learning.summary.questions.label"));
        page.keyboard().type("May I bring my sister?");
        hands.press(learner.button("learning.summary.questions.add"), "Enter");
        assertThat(page.getByText("May I bring my sister?").first()).isVisible();
        Browsers.accessible(page, "own question");
        help();
    }

    private void help() {
        hands.press(page.locator("summary").filter(text(learner.words().of("ask.help.title"))), "Enter");
        hands.press(
                page.getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(learner.words().of("ask.help.FAMILY"))),
                "Space");
        assertThat(page.getByRole(AriaRole.STATUS).filter(text(learner.words().of("ask.help.saved"))))
                .isVisible();
        step.isOpenToAll("help");
    }

    private void pause() {
        Locator pause = page.getByRole(
                AriaRole.LINK,
                new Page.GetByRoleOptions()
                        .setName(learner.words().of("shell.patient.pause"))
                        .setExact(true));
        hands.backTo(pause);
        page.keyboard().press("Enter");
        page.waitForURL("**/pause");
        headingHasTheFocus();
        step.isOpenToAll("pause");
        page.navigate(page.url().replace("/pause", "/nowhere"));
        learner.seesHeading(learner.words().of("shell.error.notFound.title"));
        step.isOpenToAll("error page");
    }

    private void answer(boolean right) {
        Locator option = right ? learner.rightOption() : learner.wrongOption();
        hands.choose(learner.options().getByRole(AriaRole.RADIO), option);
        hands.press(learner.button("learning.question.check"), "Enter");
        learner.seesSaved();
        nextHasTheFocus();
    }

    private void next() {
        String before = page.url();
        page.waitForTimeout(450);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(before));
        headingHasTheFocus();
    }

    private void types(String label, String text) {
        hands.goTo(learner.field(label));
        page.keyboard().type(text);
    }

    /** What comes next stands where the answer was sent; what is said of the answer comes before it, and may be long. */
    private void nextHasTheFocus() {
        Locator next = learner.button("learning.question.next");
        assertThat(next).isFocused();
        next.scrollIntoViewIfNeeded();
        hands.seesTheFocus();
    }

    /** So a screen reader begins with it. */
    private void headingHasTheFocus() {
        assertThat(learner.heading()).isFocused();
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
