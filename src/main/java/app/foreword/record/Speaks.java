package app.foreword.record;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** The language of the screens that serves best whoever reads another one. */
final class Speaks {

    private Speaks() {}

    static Locale nearest(I18NProvider words, Locale wanted) {
        var known = words.getProvidedLocales();
        return known.stream()
                .filter(each -> each.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(known.getFirst());
    }
}
