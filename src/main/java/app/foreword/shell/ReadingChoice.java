package app.foreword.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing to choose about how pages look, as a native radio group. {@code reading.js} keeps it in the browser and shows
 * what holds: the server neither knows nor needs to, so nothing here listens.
 */
@Tag("fieldset")
class ReadingChoice extends Component implements LocaleChangeObserver {

    private final String key;
    private final Element legend = new Element("legend");
    private final Map<String, Element> words = new LinkedHashMap<>();

    /**
     * @param name under which it is kept
     * @param values the words of each stand under the choice's key
     */
    ReadingChoice(String name, String... values) {
        key = "ways." + name;
        getElement().setAttribute("class", "reading-choice").setAttribute("data-reading", name);
        getElement().appendChild(legend);
        for (String value : values) {
            getElement().appendChild(row(name, value));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        legend.setText(getTranslation(key));
        words.forEach((value, element) -> element.setText(getTranslation(key + "." + value)));
    }

    private Element row(String name, String value) {
        var radio = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", "reading-" + name)
                .setAttribute("value", value);
        var sample = new Element("span").setAttribute("class", "sample").setAttribute("aria-hidden", "true");
        var said = new Element("span");
        words.put(value, said);
        return new Element("label").appendChild(radio, sample, said);
    }
}
