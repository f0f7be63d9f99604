package app.foreword.shell.form;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The browser's own choice of one, with all choices in sight: what is asked, the choices, and what is wrong. */
public class Radios extends FieldSet {

    private final Map<String, Radio> radios = new LinkedHashMap<>();
    private final ErrorText error = new ErrorText();

    /**
     * @param name unique in the page
     * @param wordsByValue in the order in which they are shown
     */
    public Radios(String name, String asked, Map<String, String> wordsByValue) {
        addClassName("radios");
        error.setId(name + "-error");
        var choices = new Div();
        wordsByValue.forEach((value, words) -> choices.add(choice(name, value, words)));
        setContent(new Div(choices, error));
        // after the content, which would push it out
        setLegendText(asked);
        getElement().setAttribute("aria-describedby", name + "-error");
    }

    /** Empty where nothing is chosen. */
    public Optional<String> value() {
        return radios.entrySet().stream()
                .filter(each -> Boolean.TRUE.equals(each.getValue().getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public void choose(String value) {
        radios.forEach((each, radio) -> radio.setValue(each.equals(value)));
    }

    /** In which language what is asked and this choice are written. */
    public void speak(String value, String language) {
        Optional.ofNullable(radios.get(value))
                .flatMap(radio -> radio.getParent())
                .ifPresent(label -> label.getElement().setAttribute("lang", language));
    }

    public void showError(String text) {
        error.setText(text);
        getElement().setAttribute("aria-invalid", "true");
    }

    public void clearError() {
        error.clear();
        getElement().removeAttribute("aria-invalid");
    }

    public void focus() {
        radios.values().stream()
                .findFirst()
                .ifPresent(radio -> radio.getElement().callJsFunction("focus"));
    }

    private Div choice(String name, String value, String words) {
        var radio = new Radio();
        radio.setId(name + "-" + value);
        radio.getElement().setAttribute("name", name).setAttribute("value", value);
        radio.addValueChangeListener(change -> {
            if (Boolean.TRUE.equals(change.getValue())) {
                clearOthers(value);
            }
        });
        radios.put(value, radio);
        var label = new NativeLabel(words);
        label.setFor(radio);
        return new Div(radio, label);
    }

    /** The browser tells which one was chosen, but not which one lost its mark. */
    private void clearOthers(String value) {
        radios.forEach((other, radio) -> {
            if (!other.equals(value)) {
                radio.setValue(false);
            }
        });
    }

    @Tag("input")
    private static final class Radio extends AbstractSinglePropertyField<Radio, Boolean> {

        Radio() {
            super("checked", false, false);
            setSynchronizedEvent("change");
            getElement().setAttribute("type", "radio");
        }
    }
}
