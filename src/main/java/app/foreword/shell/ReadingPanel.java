package app.foreword.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/**
 * How to read: the size of the letters, the colours, and what else is added as a row. A native popover: Escape and a tap
 * beside it close it, and the focus goes back to its button.
 */
class ReadingPanel extends Div implements LocaleChangeObserver {

    /** As in {@code reading.js}, which a page has from the start, or gets here where its address is one of staff's. */
    private static final String BEGIN = """
            window.forewordReading
                ? forewordReading.begin()
                : import(new URL('components/reading.js', document.baseURI).href).then(() => forewordReading.begin())""";

    private static final String ID = "reading-panel";
    private static final String TITLE = ID + "-title";

    private final OpenButton opener = new OpenButton();
    private final Element title = new Element("h2");
    private final Div rows = new Div();

    ReadingPanel() {
        setId(ID);
        addClassName("reading-panel");
        getElement()
                .setAttribute("popover", "auto")
                .setAttribute("role", "dialog")
                .setAttribute("aria-labelledby", TITLE);
        // takes the focus when it opens, so that a screen reader says where it is
        title.setAttribute("id", TITLE).setAttribute("tabindex", "-1").setAttribute("autofocus", "");
        rows.addClassName("rows");
        var close = new OwnButton("ways.close")
                .with("class", "quiet")
                .with("popovertarget", ID)
                .with("popovertargetaction", "hide");
        getElement().appendChild(title);
        add(rows, close);
        addRow(new ReadingChoice("text", "0", "1", "2", "3"));
        addRow(new ReadingChoice("scheme", "auto", "light", "dark"));
        addRow(ReadAloud.listen("ways.listen.page").with("class", "quiet"));
    }

    /** Another way to read, under those that stand there. */
    void addRow(Component row) {
        rows.add(row);
    }

    Component opener() {
        return opener;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("ways.title"));
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        attachEvent.getUI().getPage().executeJs(BEGIN);
    }

    /** Staff's pages, to which one can go back from a preview, are as they always are. */
    @Override
    protected void onDetach(DetachEvent detachEvent) {
        detachEvent.getUI().getPage().executeJs("window.forewordReading?.leave()");
    }

    /** Letters say it to the eye in any language; its name says it in words. */
    private static final class OpenButton extends OwnButton {

        OpenButton() {
            super("ways.letters");
            with("class", "reading-opener").with("popovertarget", ID).with("aria-expanded", "false");
        }

        @Override
        public void localeChange(LocaleChangeEvent event) {
            super.localeChange(event);
            with("aria-label", getTranslation("ways.open")).with("title", getTranslation("ways.title"));
        }
    }
}
