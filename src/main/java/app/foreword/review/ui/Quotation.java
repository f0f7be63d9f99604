package app.foreword.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** What a patient read or wrote says its language, which need not be that of the page around it. */
final class Quotation {

    /** Stands in a sentence for the words quoted in it; no text has it. */
    private static final String PLACE = "\uE000";

    private Quotation() {}

    static Span of(Locale language, String words) {
        var quotation = new Span(words);
        quotation.getElement().setAttribute("lang", language.toLanguageTag());
        return quotation;
    }

    /** A sentence of the page around words of the patient's page, its first parameter. */
    static Span in(String key, Locale language, String words, Object... others) {
        Object[] parameters = new Object[others.length + 1];
        parameters[0] = PLACE;
        System.arraycopy(others, 0, parameters, 1, others.length);
        String sentence = translate(key, parameters);
        int place = sentence.indexOf(PLACE);
        return new Span(
                new Text(sentence.substring(0, place)),
                of(language, words),
                new Text(sentence.substring(place + PLACE.length())));
    }
}
