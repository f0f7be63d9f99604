package app.foreword.access.ui;

import app.foreword.shell.form.Entry;
import com.vaadin.flow.component.html.Input;

/** A field of digits that shows dots; no browser takes it for a password to keep, or for a code sent to the phone. */
final class PinEntry {

    private static final String LONGEST = "8";

    private PinEntry() {}

    static Entry<Input> of(String name, String label, String hint) {
        var entry = Entry.text(name, label)
                .hint(hint)
                .with("inputmode", "numeric")
                .with("autocomplete", "off")
                .with("autocorrect", "off")
                .with("spellcheck", "false")
                .with("maxlength", LONGEST);
        entry.control().addClassName("pin");
        return entry;
    }
}
