package app.foreword.review.ui;

import app.foreword.review.TalkOutcome;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The three outcomes of a talk as one row of radio buttons. */
class OutcomeChoice extends FieldSet {

    private final Map<TalkOutcome, RadioButton> buttons = new EnumMap<>(TalkOutcome.class);

    OutcomeChoice(String id) {
        var row = new Div();
        row.addClassName("segments");
        for (TalkOutcome outcome : TalkOutcome.values()) {
            var button = new RadioButton(id + "-" + outcome, id);
            var label = new NativeLabel(getTranslation("review.outcome." + outcome));
            label.setFor(button);
            buttons.put(outcome, button);
            row.add(button, label);
            button.addValueChangeListener(change -> {
                if (change.getValue()) {
                    uncheckOthers(outcome);
                }
            });
        }
        setContent(row);
        // after the content, which would push it out
        setLegendText(getTranslation("review.outcome"));
        getLegend().addClassName("visually-hidden");
    }

    Optional<TalkOutcome> chosen() {
        return buttons.entrySet().stream()
                .filter(each -> each.getValue().getValue())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    void choose(Optional<TalkOutcome> outcome) {
        buttons.forEach((each, button) -> button.setValue(outcome.equals(Optional.of(each))));
    }

    /** The browser tells which button was checked, but not which one lost its check. */
    private void uncheckOthers(TalkOutcome outcome) {
        buttons.forEach((other, button) -> {
            if (other != outcome) {
                button.setValue(false);
            }
        });
    }
}
