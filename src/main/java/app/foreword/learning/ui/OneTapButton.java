package app.foreword.learning.ui;

import com.vaadin.flow.component.html.NativeButton;

/** Acts once however quickly it is tapped: browsers count the taps of a double tap, and only the first one counts. */
class OneTapButton extends NativeButton {

    OneTapButton(String text, Runnable action, String... classes) {
        super(text);
        addClassNames(classes);
        getElement().addEventListener("click", event -> action.run()).setFilter("event.detail < 2");
    }
}
