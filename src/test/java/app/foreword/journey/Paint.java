package app.foreword.journey;

import com.microsoft.playwright.Page;
import java.util.Map;

/**
 * When a page showed something, when it showed the largest thing, and how far it jumped, as the browser noted it.
 *
 * @param first in milliseconds from the start of the navigation; so is {@code largest}
 * @param shift the sum of layout shifts that no tap explains
 */
record Paint(double first, double largest, double shift, String element) {

    /** Runs before the page's own scripts. */
    static final String NOTES = """
            window.paint = {first: 0, largest: 0, shift: 0, element: ''};
            const notes = window.paint;
            const observe = (type, note) =>
                new PerformanceObserver(list => list.getEntries().forEach(note)).observe({type, buffered: true});
            observe('paint', entry => {
                if (entry.name === 'first-contentful-paint') notes.first = entry.startTime;
            });
            observe('largest-contentful-paint', entry => {
                notes.largest = entry.startTime;
                notes.element = entry.element ? entry.element.tagName.toLowerCase() : '';
            });
            observe('layout-shift', entry => {
                if (!entry.hadRecentInput) notes.shift += entry.value;
            });
            """;

    static Paint of(Page page) {
        var notes = (Map<?, ?>) page.evaluate("window.paint");
        return new Paint(
                number(notes, "first"), number(notes, "largest"), number(notes, "shift"), "" + notes.get("element"));
    }

    private static double number(Map<?, ?> notes, String name) {
        return notes.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
