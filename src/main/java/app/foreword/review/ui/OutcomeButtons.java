package app.foreword.review.ui;

import app.foreword.review.TalkOutcome;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The three outcomes of a talk as one row of buttons, each of which saves; the one that counts now is pressed. */
class OutcomeButtons extends Div {

    private final Map<TalkOutcome, NativeButton> buttons = new EnumMap<>(TalkOutcome.class);

    OutcomeButtons(Consumer<TalkOutcome> save) {
        addClassName("segments");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("review.outcome"));
        for (TalkOutcome outcome : TalkOutcome.values()) {
            var button = new NativeButton(getTranslation("review.outcome." + outcome), click -> save.accept(outcome));
            buttons.put(outcome, button);
            add(button);
        }
    }

    void show(Optional<TalkOutcome> counts, boolean locked) {
        buttons.forEach((outcome, button) -> {
            boolean pressed = counts.equals(Optional.of(outcome));
            button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
            button.setEnabled(!locked);
        });
    }
}
