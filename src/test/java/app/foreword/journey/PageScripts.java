package app.foreword.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Questions to a page that only the browser can answer: what is where, how large, and in what colour. */
final class PageScripts {

    private PageScripts() {}

    /** @param name of a file in {@code src/test/resources/access} */
    static String get(String name) {
        try (InputStream script = PageScripts.class.getResourceAsStream("/access/" + name + ".js")) {
            if (script == null) {
                throw new AssertionError("No script " + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
