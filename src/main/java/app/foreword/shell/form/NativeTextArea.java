package app.foreword.shell.form;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** The browser's own text area, which needs no theme and no script. */
@Tag("textarea")
public class NativeTextArea extends AbstractSinglePropertyField<NativeTextArea, String>
        implements Focusable<NativeTextArea>, HasStyle {

    public NativeTextArea() {
        super("value", "", false);
        setSynchronizedEvent("change");
    }
}
