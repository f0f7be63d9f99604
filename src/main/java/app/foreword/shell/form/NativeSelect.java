package app.foreword.shell.form;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** The browser's own choice of one. */
@Tag("select")
public class NativeSelect extends AbstractSinglePropertyField<NativeSelect, String> {

    public NativeSelect() {
        super("value", "", false);
        setSynchronizedEvent("change");
    }

    /** Shows these choices, value to words, the first one chosen. */
    public void setChoices(Map<String, String> wordsByValue) {
        getElement().removeAllChildren();
        wordsByValue.forEach((value, words) -> getElement()
                .appendChild(new Element("option").setAttribute("value", value).setText(words)));
        setValue(wordsByValue.keySet().stream().findFirst().orElse(""));
    }
}
