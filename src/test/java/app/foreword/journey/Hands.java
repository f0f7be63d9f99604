package app.foreword.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who uses nothing but the keyboard, and must see at each step where they are. */
record Hands(Page page) {

    private static final int MOST_STEPS = 80;

    /** By Tab alone, looking at the focus on the way. */
    void goTo(Locator target) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (isFocused(target)) {
                return;
            }
            page.keyboard().press("Tab");
            seesTheFocus();
        }
        throw new AssertionError("Tab does not lead to " + target + " on " + page.url());
    }

    void backTo(Locator target) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (isFocused(target)) {
                return;
            }
            page.keyboard().press("Shift+Tab");
            seesTheFocus();
        }
        throw new AssertionError("Shift+Tab does not lead to " + target + " on " + page.url());
    }

    void press(Locator target, String key) {
        goTo(target);
        page.keyboard().press(key);
    }

    /** Into the group by Tab, to the option by the arrows. */
    void choose(Locator radios, Locator option) {
        if (!isFocused(radios.first())) {
            goTo(radios.first());
        }
        page.keyboard().press("Space");
        for (int step = 0; !option.isChecked(); step++) {
            assertThat(step).as("the arrows lead through all options").isLessThan(radios.count());
            page.keyboard().press("ArrowDown");
            seesTheFocus();
        }
    }

    /** At least 2 px thick, 3:1 against what is around it, and nothing in front of it. */
    void seesTheFocus() {
        assertThat(page.evaluate(PageScripts.get("focus")))
                .as("the focus on %s", page.url())
                .isEqualTo("");
    }

    static boolean isFocused(Locator target) {
        return target.count() > 0 && (boolean) target.first().evaluate("element => element === document.activeElement");
    }
}
