package app.foreword.learning.ui;

import app.foreword.learning.Sureness;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "How sure are you?": asked beside the options where the module wants it, never required, and forgotten by the screen. */
class SurenessGroup extends FieldSet {

    private final Map<Sureness, Input> radios = new EnumMap<>(Sureness.class);
    private @Nullable Sureness chosen;

    SurenessGroup() {
        setLegendText(getTranslation("ask.sure.title"));
        addClassName("sureness");
        var rows = new Div();
        for (Sureness sureness : Sureness.values()) {
            rows.add(row(sureness));
        }
        add(rows);
        addAttachListener(
                attach -> getElement()
                        .executeJs(
                                "import(new URL('components/place.js', document.baseURI)).then(part => part.choice(this, 'sure'))"));
    }

    @Nullable
    Sureness chosen() {
        return chosen;
    }

    /** As it was left, for who looks at it later; takes no more input. */
    void showSaid(Optional<Sureness> said) {
        radios.forEach((sureness, radio) -> radio.getElement()
                .setProperty("checked", said.equals(Optional.of(sureness)))
                .setProperty("disabled", true));
        addClassName("answered");
    }

    private NativeLabel row(Sureness sureness) {
        var radio = new Input();
        radio.setType("radio");
        radio.getElement().setAttribute("name", "sureness").setAttribute("value", sureness.name());
        radio.getElement().addEventListener("change", event -> chosen = sureness);
        radios.put(sureness, radio);
        var row = new NativeLabel();
        row.add(radio, new Span(getTranslation("ask.sure." + sureness)));
        row.addClassName("option");
        return row;
    }
}
