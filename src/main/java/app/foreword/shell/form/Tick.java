package app.foreword.shell.form;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;

/** Something to confirm: the browser's own check box, its words, and what is wrong when it is left out. */
public class Tick extends Div {

    private final Box box = new Box();
    private final ErrorText error = new ErrorText();

    /** @param name unique in the page */
    public Tick(String name, String words) {
        addClassName("tick");
        box.setId(name);
        error.setId(name + "-error");
        box.getElement().setAttribute("name", name).setAttribute("aria-describedby", name + "-error");
        var label = new NativeLabel(words);
        label.setFor(name);
        add(box, label, error);
    }

    public boolean isSet() {
        return Boolean.TRUE.equals(box.getValue());
    }

    public void set(boolean ticked) {
        box.setValue(ticked);
    }

    public void showError(String text) {
        error.setText(text);
        box.getElement().setAttribute("aria-invalid", "true");
    }

    public void clearError() {
        error.clear();
        box.getElement().removeAttribute("aria-invalid");
    }

    public void focus() {
        box.getElement().callJsFunction("focus");
    }

    @Tag("input")
    private static final class Box extends AbstractSinglePropertyField<Box, Boolean> {

        Box() {
            super("checked", false, false);
            setSynchronizedEvent("change");
            getElement().setAttribute("type", "checkbox");
        }
    }
}
