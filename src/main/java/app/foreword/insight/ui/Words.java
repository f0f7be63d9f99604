package app.foreword.insight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.content.LearningModule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Small parts that more than one section of the page has. */
final class Words {

    private Words() {}

    /** Words of the module, which may be in another language than the page. */
    static Span of(LearningModule module, String words) {
        var span = new Span(words);
        span.getElement().setAttribute("lang", module.language().toLanguageTag());
        return span;
    }

    static Span second(Span words) {
        words.addClassName("second");
        return words;
    }

    static Span chip(String words) {
        var chip = new Span(words);
        chip.addClassNames("chip", "warm");
        return chip;
    }

    /** The value, and its interval under it. */
    static Span estimate(String value, String interval) {
        var words = second(new Span(interval));
        words.addClassName("interval");
        return new Span(new Span(value), words);
    }

    static Paragraph tooFew(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("too-few");
        return paragraph;
    }

    static Div beside(Component... parts) {
        var beside = new Div(parts);
        beside.addClassName("beside");
        return beside;
    }

    /** @param table the end of the key that says which */
    static Anchor csv(String address, String table) {
        var link = new Anchor(address, translate("insight.csv." + table));
        link.addClassName("plain");
        link.getElement().setAttribute("download", "").setAttribute("router-ignore", "");
        return link;
    }
}
