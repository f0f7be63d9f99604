package app.foreword.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.stream.Stream;

/**
 * The voice that reads a page, and its controls. What it does stands in {@code read-aloud.js}, which is loaded only where
 * the browser has a voice; until then, and without one, all of it is hidden.
 */
@Tag("fw-read-aloud")
class ReadAloud extends HtmlContainer implements LocaleChangeObserver {

    private final OwnButton opener = listen("ways.listen");

    ReadAloud() {
        getElement().setAttribute("role", "region").setAttribute("hidden", "");
        Stream.of("read", "hold", "resume", "stop", "slow", "close")
                .map(act -> new OwnButton("ways.aloud." + act).with("data-do", act))
                .forEach(this::add);
    }

    /** A button that begins to read; there may be several. */
    static OwnButton listen(String key) {
        return new OwnButton(key).with("data-listen", "").with("hidden", "");
    }

    Component opener() {
        return opener;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setAttribute("aria-label", getTranslation("ways.aloud"));
    }
}
