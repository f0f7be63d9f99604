package app.foreword.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A page from which a PDF is set. It is built as a tree and never as text, so that nothing a person typed can become a part
 * of it.
 */
final class Sheet {

    private final Document page;
    private final Element head;
    private final Element body;

    /**
     * @param language as in the {@code lang} attribute
     * @param about one line that programs show as the subject of the file
     * @param style the name of a style sheet in this package
     */
    Sheet(String language, String title, String about, String style) {
        page = empty();
        var html = page.createElement("html");
        html.setAttribute("lang", language);
        page.appendChild(html);
        head = add(html, "head", "");
        add(head, "title", title);
        meta("description", about);
        meta("subject", about);
        add(head, "style", style(style));
        body = add(html, "body", "");
    }

    Document document() {
        return page;
    }

    Element body() {
        return body;
    }

    /** @param words may be empty */
    Element add(Element parent, String tag, String words) {
        Element element = page.createElement(tag);
        if (!words.isEmpty()) {
            element.appendChild(page.createTextNode(tag.equals("style") ? words : PdfLetters.shown(words)));
        }
        parent.appendChild(element);
        return element;
    }

    Element add(Element parent, String tag, String className, String words) {
        Element element = add(parent, tag, words);
        element.setAttribute("class", className);
        return element;
    }

    void text(Element parent, String words) {
        parent.appendChild(page.createTextNode(PdfLetters.shown(words)));
    }

    /** Takes over what was made elsewhere. */
    Element take(Element parent, Element foreign) {
        return (Element) parent.appendChild(page.importNode(foreign, true));
    }

    /** What a person typed: each paragraph by itself finds its own direction, and keeps it to itself. */
    void typed(Element parent, String className, String words) {
        PlainText.of(words)
                .lines()
                .forEach(paragraph -> add(parent, "div", className, paragraph).setAttribute("dir", "auto"));
    }

    private void meta(String name, String content) {
        var meta = add(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static Document empty() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style(String name) {
        try (InputStream css = Objects.requireNonNull(Sheet.class.getResourceAsStream(name), name)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
