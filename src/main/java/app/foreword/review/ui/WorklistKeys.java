package app.foreword.review.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/**
 * The keys of the worklist, and a switch for those that are single letters: who speaks to the computer, or leans on a
 * key, must be able to do without them.
 */
class WorklistKeys extends NativeDetails {

    WorklistKeys() {
        super();
        addClassName("worklist-keys");
        setSummaryText(getTranslation("worklist.keys"));
        var list = new DescriptionList();
        add(list, "worklist.keys.search", "/");
        add(list, "worklist.keys.next", "j", "↓");
        add(list, "worklist.keys.previous", "k", "↑");
        add(list, "worklist.keys.open", "Enter");
        setContent(new Div(list, choice()));
        addAttachListener(attach -> getElement()
                .executeJs(
                        "import(new URL('components/worklist.js', document.baseURI)).then(part => part.begin(this))"));
    }

    private void add(DescriptionList list, String key, String... keys) {
        var names = new DescriptionList.Term();
        for (String name : keys) {
            var cap = new HtmlContainer("kbd");
            cap.setText(name);
            names.add(cap);
        }
        list.add(names, new DescriptionList.Description(new Span(getTranslation(key))));
    }

    private Div choice() {
        var box = new Input();
        box.setType("checkbox");
        box.setId("worklist-letters");
        var label = new NativeLabel(getTranslation("worklist.keys.letters"));
        label.setFor("worklist-letters");
        var choice = new Div(box, label);
        choice.addClassName("check");
        return choice;
    }
}
