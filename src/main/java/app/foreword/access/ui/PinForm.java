package app.foreword.access.ui;

import app.foreword.access.InvalidPin;
import app.foreword.access.StaffPins;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.SubmitButton;
import com.vaadin.flow.component.html.Input;

/** Where a staff member chooses or changes the PIN; typed twice, because nobody can look it up later. */
class PinForm extends NativeForm {

    private final transient StaffPins pins;
    private final Runnable saved;
    private final Entry<Input> pin =
            PinEntry.of("new-pin", getTranslation("tablet.pin.new"), getTranslation("tablet.pin.new.hint"));
    private final Entry<Input> again = PinEntry.of("new-pin-again", getTranslation("tablet.pin.again"), "");

    PinForm(StaffPins pins, Runnable saved) {
        this.pins = pins;
        this.saved = saved;
        addClassName("pin-form");
        var submit = new SubmitButton(getTranslation("tablet.pin.submit"));
        submit.removeClassName("primary");
        submit.addClassName("quiet");
        add(pin, again, submit);
        onSubmit(this::choose);
    }

    private void choose() {
        pin.clearError();
        again.clearError();
        try {
            pins.choose(pin.value().strip(), again.value().strip());
            saved.run();
        } catch (InvalidPin invalid) {
            switch (invalid.problem()) {
                case DIGITS -> pin.showError(getTranslation("tablet.pin.digits"));
                case EASY -> pin.showError(getTranslation("tablet.pin.easy"));
                case DIFFERENT -> again.showError(getTranslation("tablet.pin.different"));
            }
            Entry.focusFirstWrong(pin, again);
        }
    }
}
