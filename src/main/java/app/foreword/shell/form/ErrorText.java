package app.foreword.shell.form;

import com.vaadin.flow.component.html.Paragraph;

/** Says what is wrong. Always in the page, so that a screen reader speaks when it gets words. */
public class ErrorText extends Paragraph {

    public ErrorText() {
        addClassName("entry-error");
        getElement().setAttribute("role", "alert");
    }

    public void clear() {
        setText("");
    }
}
