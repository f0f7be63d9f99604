package app.foreword.record;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** Tables, and what people wrote, in a record. */
final class ChartTable {

    private final Sheet sheet;
    private final Locale module;
    private final Locale around;

    /**
     * @param module the language of the module's words
     * @param around the language of the record's own words
     */
    ChartTable(Sheet sheet, Locale module, Locale around) {
        this.sheet = sheet;
        this.module = module;
        this.around = around;
    }

    /** What somebody wrote, under who and when; nothing but that where no words were written. */
    void said(String who, String text) {
        var block = sheet.add(sheet.body(), "div", "said", "");
        sheet.add(block, "p", "who", who);
        if (!text.isEmpty()) {
            sheet.typed(block, "words", text);
        }
    }

    /** Names and what they stand for. */
    Facts facts(Element parent) {
        var table = sheet.add(parent, "table", "facts", "");
        return new Facts(sheet.add(table, "tbody", ""));
    }

    /** With a head that is repeated on every page. */
    Element rows(String className, List<String> heads) {
        var table = sheet.add(sheet.body(), "table", className, "");
        var head = sheet.add(sheet.add(table, "thead", ""), "tr", "");
        heads.forEach(words -> sheet.add(head, "th", words).setAttribute("scope", "col"));
        return sheet.add(table, "tbody", "");
    }

    Element row(Element body) {
        return sheet.add(body, "tr", "");
    }

    Element cell(Element row, String words) {
        return sheet.add(row, "td", words);
    }

    /** In the words of the module. */
    Element cellOfModule(Element row, String words) {
        return inLanguage(cell(row, words), module);
    }

    /** Says its language where the words around it speak another. */
    Element inLanguage(Element element, Locale language) {
        if (!language.getLanguage().equals(around.getLanguage())) {
            element.setAttribute("lang", language.toLanguageTag());
        }
        return element;
    }

    final class Facts {

        private final Element body;

        private Facts(Element body) {
            this.body = body;
        }

        Element row(String name, String value) {
            var row = sheet.add(body, "tr", "");
            sheet.add(row, "th", name).setAttribute("scope", "row");
            return sheet.add(row, "td", value);
        }

        void rowOfModule(String name, String value) {
            inLanguage(row(name, value), module);
        }
    }
}
