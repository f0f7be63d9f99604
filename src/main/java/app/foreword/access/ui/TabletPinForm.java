package app.foreword.access.ui;

import app.foreword.shell.InterfaceLanguage;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.SubmitButton;
import com.vaadin.flow.component.html.Input;

/** Staff type their PIN; the browser posts it, so that a page that stood there all night still takes it. */
class TabletPinForm extends NativeForm {

    private final InterfaceLanguage language;
    private final int triesLeft;
    private final Entry<Input> pin;

    TabletPinForm(InterfaceLanguage language, int triesLeft) {
        this.language = language;
        this.triesLeft = triesLeft;
        this.pin = PinEntry.of("pin", words("pin"), words("pin.hint"));
        postTo("tablet/take-back");
        add(pin, new SubmitButton(words("submit")));
    }

    void showWrong() {
        pin.showError(words("wrong", triesLeft));
        focus();
    }

    void showMissing() {
        pin.showError(words("missing"));
        focus();
    }

    /** A moment later: when the page is new, the framework has its own say about the focus first. */
    private void focus() {
        pin.control().getElement().executeJs("setTimeout(() => this.focus(), 200)");
    }

    private String words(String key, Object... parameters) {
        return getTranslation("tablet.lock." + key, language.locale(), parameters);
    }
}
