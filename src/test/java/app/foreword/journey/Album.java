package app.foreword.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Pictures in the order in which they were taken, with a line for each. */
final class Album {

    /** More of a long page would be more than anybody looks at. */
    private static final int MOST_HEIGHT = 1200;

    private record Picture(String file, String line) {}

    private final Path folder;
    private final List<Picture> pictures = new ArrayList<>();

    Album(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file :
                    old.filter(each -> each.toString().endsWith(".png")).toList()) {
                Files.delete(file);
            }
        }
    }

    /** From the top of the page. */
    void take(Page page, String name, String line) {
        page.evaluate("scrollTo(0, 0)");
        calm(page);
        int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        int width = page.viewportSize().width;
        take(
                page,
                name,
                line,
                new Page.ScreenshotOptions().setFullPage(true).setClip(0, 0, width, Math.min(height, MOST_HEIGHT)));
    }

    /** What stands on the screen. */
    void takeInView(Page page, String name, String line) {
        calm(page);
        take(page, name, line, new Page.ScreenshotOptions());
    }

    /** The page that shows them all. */
    void finish() throws IOException {
        var text = new StringBuilder("""
                # A patient's way

                Pictures of the sample clinic on a phone, 390 px wide unless said otherwise. `bin/walk` makes them and this page
                anew.
                """);
        for (Picture picture : pictures) {
            text.append("%n%s%n%n![%s](%s)%n".formatted(picture.line(), picture.line(), picture.file()));
        }
        Files.writeString(folder.resolve("README.md"), text);
    }

    private void take(Page page, String name, String line, Page.ScreenshotOptions options) {
        String file = "%02d-%s.png".formatted(pictures.size() + 1, name.replace(' ', '-'));
        page.screenshot(options.setAnimations(ScreenshotAnimations.DISABLED)
                .setCaret(ScreenshotCaret.HIDE)
                .setPath(folder.resolve(file)));
        pictures.add(new Picture(file, line));
        try {
            System.out.printf("%s, %d KB%n", file, Files.size(folder.resolve(file)) / 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same each time: no motion half-way, no letters still to come. */
    private static void calm(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.evaluate("document.fonts.ready");
        page.waitForTimeout(200);
    }
}
