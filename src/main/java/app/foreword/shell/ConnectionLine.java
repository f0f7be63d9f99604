package app.foreword.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/**
 * Where a patient's page says that the connection is lost, and that it is back. The server can't say it then, so the
 * words lie ready in the page, and {@code connection.js} shows them.
 */
class ConnectionLine extends Div implements LocaleChangeObserver {

    ConnectionLine() {
        addClassName("connection");
        getElement().setAttribute("role", "status");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement()
                .setAttribute("data-lost", getTranslation("connection.lost"))
                .setAttribute("data-waits", getTranslation("connection.waits"))
                .setAttribute("data-dropped", getTranslation("connection.dropped"))
                .setAttribute("data-back", getTranslation("connection.back"));
    }
}
