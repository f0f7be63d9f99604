package app.foreword.record;

import app.foreword.record.CopyPart.Kind;
import app.foreword.record.CopyPart.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A patient's copy as a page, from which the PDF is set. It is built as a tree and never as text, so that nothing a person
 * typed can become a part of it.
 */
final class CopyDocument {

    private final Document page;
    private final OwnCopy copy;
    private final CopyText text;
    private final Locale locale;

    private CopyDocument(OwnCopy copy, CopyText text) {
        this.copy = copy;
        this.text = text;
        this.locale = text.speaks(copy);
        this.page = empty();
    }

    static Document of(OwnCopy copy, CopyText text) {
        var document = new CopyDocument(copy, text);
        document.write();
        return document.page;
    }

    private void write() {
        var html = page.createElement("html");
        html.setAttribute("lang", locale.getLanguage());
        page.appendChild(html);
        var head = add(html, "head", "");
        add(head, "title", copy.title());
        meta(head, "description", text.head(copy, locale));
        meta(head, "subject", text.head(copy, locale));
        add(head, "style", style());
        var body = add(html, "body", "");
        // before all else, or the first pages would have none
        footer(body);
        module(add(body, "h1", copy.title()));
        add(body, "p", text.head(copy, locale)).setAttribute("class", "head");
        add(body, "p", text.score(copy, locale)).setAttribute("class", "score");
        add(body, "p", text.clinic(copy, locale));
        add(body, "p", text.crisis(locale));
        text.parts(copy, locale).forEach(part -> part(body, part));
        add(body, "p", text.noName(locale)).setAttribute("class", "note");
    }

    /** Whom to call stands at the foot of every page. */
    private void footer(Element body) {
        var footer = add(body, "div", text.clinic(copy, locale) + " \u00B7 " + text.crisis(locale));
        footer.setAttribute("class", "footer");
    }

    private void part(Element body, CopyPart part) {
        var block = add(body, "div", "");
        block.setAttribute("class", part.kind().name().toLowerCase(Locale.ROOT));
        var heading = add(block, "h" + part.level(), part.heading());
        if (part.level() > 2) {
            module(heading);
        }
        if (!part.intro().isEmpty()) {
            add(block, "p", part.intro());
        }
        if (!part.lines().isEmpty()) {
            var list = add(block, "ul", "");
            if (part.kind().fromModule()) {
                module(list);
            }
            part.lines().forEach(line -> line(list, part.kind(), line));
        }
    }

    private void line(Element list, Kind kind, Line line) {
        var item = add(list, "li", "");
        if (kind == Kind.CHECKLIST) {
            add(item, "span", "").setAttribute("class", "tick");
        }
        if (!line.about().isEmpty()) {
            add(item, "div", line.about()).setAttribute("class", "about");
        }
        // each paragraph by itself: it finds its own direction, and keeps it to itself
        line.words().lines().forEach(paragraph -> {
            var words = add(item, "div", paragraph);
            words.setAttribute("class", "words");
            words.setAttribute("dir", "auto");
        });
    }

    /** What stands in a module says its language where the page around it speaks another. */
    private void module(Element element) {
        if (!copy.language().getLanguage().equals(locale.getLanguage())) {
            element.setAttribute("lang", copy.language().toLanguageTag());
        }
    }

    private void meta(Element head, String name, String content) {
        var meta = add(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private Element add(Element parent, String tag, String words) {
        var element = page.createElement(tag);
        if (!words.isEmpty()) {
            element.appendChild(page.createTextNode(tag.equals("style") ? words : PdfLetters.shown(words)));
        }
        parent.appendChild(element);
        return element;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(CopyDocument.class.getResourceAsStream("own-copy.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
