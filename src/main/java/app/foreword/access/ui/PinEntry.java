package app.foreword.access.ui;

import app.foreword.shell.form.Entry;
import com.vaadin.flow.component.html.Input;

/** A masked field of digits. */
final class PinEntry {

    private static final String LONGEST = "8";

    private PinEntry() {}

    static Entry<Input> of(String name, String label, String hint) {
        return Entry.ofType("password", name, label)
                .hint(hint)
                .with("inputmode", "numeric")
                // "off" is not heard for passwords; as a code for once, no browser offers to keep it for the next
                // patient
                .with("autocomplete", "one-time-code")
                .with("maxlength", LONGEST);
    }
}
