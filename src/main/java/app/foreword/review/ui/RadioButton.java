package app.foreword.review.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** The browser's own radio button; those of the same name are one group. */
@Tag("input")
class RadioButton extends AbstractSinglePropertyField<RadioButton, Boolean> {

    RadioButton(String id, String group) {
        super("checked", false, false);
        setSynchronizedEvent("change");
        setId(id);
        getElement().setAttribute("type", "radio");
        getElement().setAttribute("name", group);
    }
}
