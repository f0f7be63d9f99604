package app.foreword.learning.ui;

import com.vaadin.flow.component.html.NativeButton;

/**
 * "Next", in the place where "Check" was. The second tap of a double tap on "Check" lands on it and would skip the
 * feedback; browsers count such taps, so only the first of a series counts here.
 */
class NextButton extends NativeButton {

    NextButton(String text, Runnable action) {
        super(text);
        addClassName("primary");
        getElement().addEventListener("click", event -> action.run()).setFilter("event.detail < 2");
    }
}
