package app.foreword.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;

/** The system's Chromium, one context for each device. */
final class Browsers implements AutoCloseable {

    /** The system's browser. */
    static final String CHROMIUM = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");

    private static final int LIMIT_MILLISECONDS = 20_000;
    static final int PHONE_WIDTH = 390;
    static final int PHONE_HEIGHT = 844;

    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(CHROMIUM))
                    .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--no-first-run")));

    /** Limits for a busy machine; where all is well, nothing waits for them. */
    Browsers() {
        PlaywrightAssertions.setDefaultAssertionTimeout(LIMIT_MILLISECONDS);
    }

    Page phone() {
        return device(PHONE_WIDTH, PHONE_HEIGHT);
    }

    /** @param locale what the browser says that its reader understands */
    Page phoneIn(String locale) {
        return device(PHONE_WIDTH, PHONE_HEIGHT, locale);
    }

    Page desk() {
        return device(1280, 900);
    }

    /**
     * A phone by itself, with nothing in its cache.
     *
     * @param state cookies of an earlier visit, as the browser tells them; may be empty
     */
    BrowserContext phone(String state) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(PHONE_WIDTH, PHONE_HEIGHT)
                .setLocale("en-US");
        return browser.newContext(state.isEmpty() ? options : options.setStorageState(state));
    }

    String version() {
        return browser.version();
    }

    private Page device(int width, int height) {
        return device(width, height, "en-US");
    }

    private Page device(int width, int height, String locale) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale(locale));
        context.setDefaultTimeout(LIMIT_MILLISECONDS);
        return context.newPage();
    }

    /** Fails on anything that axe finds on the page as it stands, in light and in dark. */
    static void accessible(Page page, String view) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            // Colours fade in under 200 ms, and not at all where less motion is wanted: axe must not measure half-way.
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setMedia(Media.SCREEN)
                    .setColorScheme(scheme)
                    .setReducedMotion(ReducedMotion.REDUCE));
            var findings = new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                    + rule.getNodes().stream()
                                            .map(node -> String.valueOf(node.getTarget()))
                                            .toList())
                            .toList();
            assertThat(findings).as("%s, %s", view, scheme).isEmpty();
        }
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE));
    }

    /** Nothing sticks out to the right of a narrow screen. */
    static void fits(Page page, String view) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("%s is as wide as the screen", view)
                .isEqualTo(0);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
