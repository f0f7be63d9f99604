package app.foreword.approval.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.content.Measure;
import app.foreword.content.Rule;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the program calls rules and figures, in the reader's language; a key is the program's name in plain letters. */
final class ReportWords {

    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");

    private ReportWords() {}

    static String rule(Rule rule) {
        return translate("approval.rule." + rule.name());
    }

    static String measure(Measure measure) {
        return translate("approval.measure." + key(measure.name()));
    }

    static String solver(Measure solver) {
        return translate("approval.solver." + key(solver.name()));
    }

    private static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String key = NOT_PLAIN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        return key.endsWith("-") ? key.substring(0, key.length() - 1) : key;
    }
}
