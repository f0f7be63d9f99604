package app.foreword.shell;

import app.foreword.access.TabletMark;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/**
 * What a patient's page has more of on a tablet of the clinic: a line that says so, and the question whether anybody is
 * still there. Empty everywhere else.
 */
class TabletFrame extends Aside implements LocaleChangeObserver {

    private final transient Clinic clinic;

    TabletFrame(Clinic clinic) {
        this.clinic = clinic;
        addClassName("tablet-frame");
        setVisible(TabletMark.isSet());
        addAttachListener(attach -> {
            if (TabletMark.isSet()) {
                attach.getUI().getPage().addJsModule("context://components/tablet.js");
                getElement()
                        .executeJs(
                                "import(new URL('components/tablet-memory.js', document.baseURI)).then(part => part.beginFor($0))",
                                TabletMark.handOverHere());
            }
        });
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        setVisible(TabletMark.isSet());
        if (isVisible()) {
            getElement()
                    .setAttribute("data-hand-over", TabletMark.handOverHere())
                    .setAttribute("data-thanks", getTranslation("tablet.thanks.title"))
                    .setAttribute("data-give-back", getTranslation("tablet.thanks.text"))
                    .setAttribute("data-call", String.join("\n", TabletHelp.lines(clinic, getLocale())));
            add(new Paragraph(getTranslation("tablet.strip")), warning());
        }
    }

    private HtmlContainer warning() {
        var title = new H2(getTranslation("tablet.warning.title"));
        title.setId("tablet-warning-title");
        var text = new Paragraph(getTranslation("tablet.warning.text"));
        text.setId("tablet-warning-text");
        // for the eye only, in large steps: read aloud it would be a clock that ticks
        var left = new Paragraph();
        left.addClassName("left");
        left.getElement()
                .setAttribute("aria-hidden", "true")
                .setAttribute("data-words", getTranslation("tablet.warning.left"));
        var stay = new NativeButton(getTranslation("tablet.warning.stay"));
        stay.addClassName("primary");
        stay.getElement()
                .setAttribute("type", "button")
                .setAttribute("autofocus", true)
                .setAttribute("data-local", "");
        var dialog = new HtmlContainer("dialog");
        dialog.addClassName("tablet-warning");
        dialog.getElement()
                .setAttribute("role", "alertdialog")
                .setAttribute("aria-labelledby", "tablet-warning-title")
                .setAttribute("aria-describedby", "tablet-warning-text");
        dialog.add(title, text, left, stay);
        return dialog;
    }
}
