package app.foreword.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a browser would do with a lesson's page, and what it would show. */
final class Screens {

    private Screens() {}

    static void tap(OneTapButton button) {
        fire(button, "click", OneTapButton.COUNTS);
    }

    static void choose(Input radio) {
        fire(radio, "change", "");
    }

    static void tick(Input box) {
        fire(box, "change", HelpPanel.CHECKED);
    }

    /** What {@code draft.js} sends. */
    static void type(Component page, String place, String text) {
        var data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail.place", place).put("event.detail.text", text);
        data.put("event.detail.stamp", "1").put("event.detail.ago", 0);
        Element element = page.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "draft", data));
    }

    /** All words in the component, also those set as HTML. */
    static String words(Component component) {
        return String.join("\n", words(component.getElement()).toList());
    }

    /** The language in which a screen reader reads the component's words. */
    static String language(Component component) {
        for (Element element = component.getElement(); element != null; element = element.getParent()) {
            if (element.hasAttribute("lang")) {
                return element.getAttribute("lang");
            }
        }
        return UI.getCurrent().getLocale().getLanguage();
    }

    private static Stream<String> words(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        if (!element.isVisible()) {
            return Stream.of();
        }
        var html = Stream.ofNullable(element.getProperty("innerHTML"));
        return Stream.concat(html, element.getChildren().flatMap(Screens::words));
    }

    private static void fire(Component component, String event, String filter) {
        var data = JsonNodeFactory.instance.objectNode();
        List.of(filter).forEach(each -> data.put(each, true));
        Element element = component.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }
}
