package app.foreword.learning.ui;

import com.vaadin.flow.component.html.NativeButton;

/**
 * Acts once however quickly it is tapped. Most browsers count the taps of a double tap; where they do not, or a key
 * repeats, a button that has just appeared under the finger ignores what was meant for the one before it.
 */
class OneTapButton extends NativeButton {

    /** Asked in the browser; a tap for which it is false never arrives. */
    static final String COUNTS = "event.detail < 2 && event.timeStamp > (element.ignoreUntil || 0)";

    private static final int IGNORED_MILLISECONDS = 400;

    OneTapButton(String text, Runnable action, String... classes) {
        super(text);
        addClassNames(classes);
        getElement().addEventListener("click", event -> action.run()).setFilter(COUNTS);
    }

    /** For a button that takes another one's place: taps count a moment after it has appeared. */
    void ignoreTapsAtFirst() {
        getElement().executeJs("this.ignoreUntil = performance.now() + $0", IGNORED_MILLISECONDS);
    }
}
