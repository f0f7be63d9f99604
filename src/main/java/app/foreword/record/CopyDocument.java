package app.foreword.record;

import app.foreword.record.CopyPart.Kind;
import app.foreword.record.CopyPart.Line;
import java.util.Locale;
import org.w3c.dom.Element;

/** A patient's copy as a page, from which the PDF is set. */
final class CopyDocument {

    private final Sheet sheet;
    private final OwnCopy copy;
    private final CopyText text;
    private final Locale locale;

    private CopyDocument(OwnCopy copy, CopyText text) {
        this.copy = copy;
        this.text = text;
        this.locale = text.speaks(copy);
        this.sheet = new Sheet(locale.getLanguage(), copy.title(), text.head(copy, locale), "own-copy.css");
    }

    static Sheet of(OwnCopy copy, CopyText text) {
        var document = new CopyDocument(copy, text);
        document.write();
        return document.sheet;
    }

    private void write() {
        Element body = sheet.body();
        // whom to call stands at the foot of every page; before all else, or the first pages would have none
        sheet.add(body, "div", "footer", text.clinic(copy, locale) + " \u00B7 " + text.crisis(locale));
        module(sheet.add(body, "h1", copy.title()));
        sheet.add(body, "p", "head", text.head(copy, locale));
        sheet.add(body, "p", "score", text.score(copy, locale));
        sheet.add(body, "p", text.clinic(copy, locale));
        sheet.add(body, "p", text.crisis(locale));
        text.parts(copy, locale).forEach(part -> part(body, part));
        sheet.add(body, "p", "note", text.noName(locale));
    }

    private void part(Element body, CopyPart part) {
        var block = sheet.add(body, "div", part.kind().name().toLowerCase(Locale.ROOT), "");
        var heading = sheet.add(block, "h" + part.level(), part.heading());
        if (part.level() > 2) {
            module(heading);
        }
        if (!part.intro().isEmpty()) {
            sheet.add(block, "p", part.intro());
        }
        if (!part.lines().isEmpty()) {
            var list = sheet.add(block, "ul", "");
            if (part.kind().fromModule()) {
                module(list);
            }
            part.lines().forEach(line -> line(list, part.kind(), line));
        }
    }

    private void line(Element list, Kind kind, Line line) {
        var item = sheet.add(list, "li", "");
        if (kind == Kind.CHECKLIST) {
            sheet.add(item, "span", "tick", "");
        }
        if (!line.about().isEmpty()) {
            sheet.add(item, "div", "about", line.about());
        }
        sheet.typed(item, "words", line.words());
    }

    /** What stands in a module says its language where the page around it speaks another. */
    private void module(Element element) {
        if (!copy.language().getLanguage().equals(locale.getLanguage())) {
            element.setAttribute("lang", copy.language().toLanguageTag());
        }
    }
}
