package app.foreword.approval.ui;

import app.foreword.approval.Confirmation;
import app.foreword.shell.form.Tick;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The ticks of an approval: what was read, then what was looked at. */
class Confirmations extends Div {

    private final Map<Confirmation, Tick> ticks = new EnumMap<>(Confirmation.class);
    private final Set<Confirmation> missing = EnumSet.noneOf(Confirmation.class);

    Confirmations(Set<Confirmation> asked) {
        asked.forEach(each -> ticks.put(each, new Tick("confirm-" + each, words(each))));
        add(group("read", true), group("looked", false));
    }

    static String key(String confirmation) {
        return "approval.confirm." + confirmation;
    }

    Set<Confirmation> confirmed() {
        var confirmed = EnumSet.noneOf(Confirmation.class);
        ticks.forEach((what, tick) -> {
            if (tick.isSet()) {
                confirmed.add(what);
            }
        });
        return confirmed;
    }

    void clearErrors() {
        missing.clear();
        ticks.values().forEach(Tick::clearError);
    }

    void showMissing(Confirmation what) {
        missing.add(what);
        Tick tick = ticks.get(what);
        if (tick != null) {
            tick.showError(getTranslation("approval.form.unconfirmed"));
        }
    }

    /** Whether any was missing. */
    boolean focusFirstWrong() {
        missing.stream().findFirst().map(ticks::get).ifPresent(Tick::focus);
        return !missing.isEmpty();
    }

    private FieldSet group(String name, boolean reading) {
        var group = new FieldSet();
        group.setLegendText(getTranslation("approval.form." + name));
        ticks.forEach((what, tick) -> {
            if (what.isReading() == reading) {
                group.add(tick);
            }
        });
        return group;
    }

    private String words(Confirmation what) {
        return getTranslation(key(what.name()));
    }
}
