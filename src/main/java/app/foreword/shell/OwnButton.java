package app.foreword.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/** A button whose taps stay in the browser, so that it works while the server is away. Its words follow the language. */
@Tag("button")
class OwnButton extends Component implements LocaleChangeObserver {

    private final String key;

    OwnButton(String key) {
        this.key = key;
        getElement().setAttribute("type", "button").setAttribute("data-local", "");
    }

    OwnButton with(String attribute, String value) {
        getElement().setAttribute(attribute, value);
        return this;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setText(getTranslation(key));
    }
}
