package app.foreword.shell.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/**
 * A native control with its label, a hint, and what is wrong with it; assistive technology reads all three with the
 * control.
 *
 * @param <C> the control
 */
public class Entry<C extends Component & HasValue<?, String>> extends Div {

    private final C control;
    private final Span hint = new Span();
    private final ErrorText error = new ErrorText();

    /** @param name unique in the page */
    public Entry(String name, String label, C control) {
        this.control = control;
        addClassName("entry");
        control.setId(name);
        hint.setId(name + "-hint");
        error.setId(name + "-error");
        hint.addClassName("entry-hint");
        control.getElement()
                .setAttribute("name", name)
                .setAttribute("aria-describedby", name + "-hint " + name + "-error");
        var words = new NativeLabel(label);
        words.setFor(name);
        add(words, hint, control, error);
    }

    public static Entry<Input> text(String name, String label) {
        return new Entry<>(name, label, new Input());
    }

    /** @param type as in HTML: {@code password}, {@code date} */
    public static Entry<Input> ofType(String type, String name, String label) {
        var entry = text(name, label);
        entry.control.setType(type);
        return entry;
    }

    public Entry<C> hint(String text) {
        hint.setText(text);
        return this;
    }

    /** Any attribute of the control, e.g. {@code autocomplete}. */
    public Entry<C> with(String attribute, String value) {
        control.getElement().setAttribute(attribute, value);
        return this;
    }

    public C control() {
        return control;
    }

    public String value() {
        return control.getValue();
    }

    public void showError(String text) {
        error.setText(text);
        control.getElement().setAttribute("aria-invalid", "true");
    }

    /** Puts the cursor where correcting begins; does nothing where no entry is wrong. */
    public static void focusFirstWrong(Entry<?>... inOrder) {
        Stream.of(inOrder)
                .filter(entry -> entry.control.getElement().hasAttribute("aria-invalid"))
                .findFirst()
                .ifPresent(Entry::focus);
    }

    public void focus() {
        control.getElement().callJsFunction("focus");
    }

    public void clearError() {
        error.clear();
        control.getElement().removeAttribute("aria-invalid");
    }
}
