package app.foreword.shell.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A form of the browser: Enter submits it, password managers know it. */
@Tag("form")
public class NativeForm extends HtmlContainer {

    public NativeForm(Component... content) {
        // no "novalidate": a half-typed date reaches the server as an empty one, and only the browser can tell
        super(content);
    }

    /** What submitting does, here on the server. */
    public void onSubmit(Runnable action) {
        getElement().addEventListener("submit", event -> action.run()).preventDefault();
    }

    /** Lets the browser post the form itself, as the framework's log-in expects it. */
    public void postTo(String address) {
        getElement().setAttribute("method", "post").setAttribute("action", address);
    }
}
