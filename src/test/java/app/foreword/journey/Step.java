package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds each step of a patient's way to what everybody needs of it, whichever way they read. */
final class Step {

    /** What a screen reader tells of each step: roles, names and states, in their order. More may stand between. */
    private static final Path OUTLINES = Path.of("src/test/resources/access/outline");

    private static final int PHONE = 390;
    private static final int NARROW = 320;
    private static final int HEIGHT = 844;

    private final Page page;
    private final String language;
    private final Map<String, String> addressByTitle = new HashMap<>();

    Step(Page page, String language) {
        this.page = page;
        this.language = language;
    }

    /** All of it. */
    void isOpenToAll(String step) {
        tellsWhereItIs(step);
        hasOutline(step);
        fitsEveryReader(step);
        Browsers.accessible(page, step);
    }

    /** Its title is its own, its headings are in order, and it says its language. */
    void tellsWhereItIs(String step) {
        assertThat(page.title()).as("the title of %s", step).isNotBlank();
        assertThat(addressByTitle.putIfAbsent(page.title(), page.url()))
                .as("the other page that has the title of %s", step)
                .isIn(null, page.url());
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo(language);
        assertThat(list("headings")).as(step).isEmpty();
    }

    void hasOutline(String step) {
        Path outline = OUTLINES.resolve(step.replace(' ', '-') + ".yaml");
        try {
            assertThat(page.locator("body")).matchesAriaSnapshot(Files.readString(outline));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On a narrow phone, with letters of twice the size, and for fingers. */
    void fitsEveryReader(String step) {
        assertThat(list("targets")).as("targets of %s", step).isEmpty();
        for (int width : List.of(NARROW, PHONE)) {
            for (int size : List.of(0, 3)) {
                page.setViewportSize(width, HEIGHT);
                page.evaluate("size => document.documentElement.dataset.text = size", size);
                String view = "%s, %d px wide, text size %d".formatted(step, width, size);
                Browsers.fits(page, view);
                assertThat(list("cut")).as(view).isEmpty();
            }
        }
        page.evaluate("document.documentElement.dataset.text = 0");
        page.evaluate("scrollTo(0, 0)");
    }

    private List<?> list(String script) {
        return (List<?>) page.evaluate(PageScripts.get(script));
    }
}
