package app.foreword.shell;

import com.vaadin.flow.component.UI;

/** What a browser keeps for whoever reads in it; each of our names there begins with {@code foreword-}. */
public final class BrowserMemory {

    private BrowserMemory() {}

    /** For a device that the next person uses, too: every part that keeps something lets go of it. */
    public static void wipe(UI ui) {
        ui.getPage().executeJs("window.dispatchEvent(new Event('foreword-wipe'))");
    }
}
