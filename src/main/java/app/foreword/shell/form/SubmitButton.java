package app.foreword.shell.form;

import com.vaadin.flow.component.html.NativeButton;

/** The one obvious button of a form. */
public class SubmitButton extends NativeButton {

    public SubmitButton(String text) {
        super(text);
        addClassName("primary");
        getElement().setAttribute("type", "submit");
    }
}
