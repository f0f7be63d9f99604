package app.foreword.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Searches while somebody types. */
class WorklistSearchField extends Div {

    private static final int PAUSE_IN_TYPING = 300;

    private final Input input = new Input(ValueChangeMode.LAZY);

    WorklistSearchField(Consumer<String> onSearch) {
        addClassName("search");
        input.setId("worklist-search");
        input.setType("search");
        input.setValueChangeTimeout(PAUSE_IN_TYPING);
        input.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", "100")
                .setAttribute("aria-describedby", "worklist-search-hint");
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onSearch.accept(change.getValue());
            }
        });
        var label = new NativeLabel(getTranslation("review.search"));
        label.setFor("worklist-search");
        var hint = new Span(getTranslation("worklist.search.hint"));
        hint.setId("worklist-search-hint");
        hint.addClassName("hint");
        add(label, input, hint);
    }

    void show(String search) {
        input.setValue(search);
    }
}
