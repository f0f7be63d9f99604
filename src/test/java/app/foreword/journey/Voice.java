package app.foreword.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A browser's voice as a test has it: it says nothing, remembers all, and each sentence ends when the test says so. */
record Voice(Page page) {

    /** @param voices as JavaScript; null for one in English and one in Spanish */
    static Voice in(Page page, @Nullable String voices) {
        if (voices != null) {
            page.addInitScript("window.voices = " + voices);
        }
        page.addInitScript(Path.of("src/test/resources/browser/voices.js"));
        return new Voice(page);
    }

    void arrive(String voices) {
        page.evaluate("voice.arrive(" + voices + ")");
    }

    @Nullable
    String speaking() {
        return (String) page.evaluate("voice.speaking()");
    }

    /** After a cancel a browser needs a moment before it speaks again. */
    String starts() {
        return (String) page.waitForFunction("voice.speaking()").jsonValue();
    }

    /** The words that are marked on the page now. */
    String marked() {
        return (String) page.evaluate("""
                [...(CSS.highlights.get('foreword-aloud') ?? [])].map(String).join('')
                    + [...document.querySelectorAll('[data-aloud-now]')].map(each => each.getAttribute('aria-label')).join('')""");
    }

    void endSentence() {
        page.evaluate("voice.end()");
    }

    /** Lets the voice read from where it is until it falls silent. */
    List<String> toTheEnd() {
        var said = new ArrayList<String>();
        for (String now = speaking(); now != null; now = speaking()) {
            said.add(now);
            endSentence();
        }
        return said;
    }

    Object lastTold(String what) {
        return page.evaluate("voice.told.at(-1)." + what);
    }
}
