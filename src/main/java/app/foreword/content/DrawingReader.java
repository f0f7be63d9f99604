package app.foreword.content;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a drawing and names everything in it that is not allowed. What it hands on is written anew and holds only what
 * is allowed, also where the file was not good: whatever stands in a pack, no script of it reaches a page.
 */
final class DrawingReader {

    private static final Drawing NOTHING = new Drawing("", List.of());

    private final String file;
    private final Problems problems;
    private final DrawingPen pen = new DrawingPen();
    private final DrawingCheck check = new DrawingCheck(this::problem);
    private int line = 1;
    private int depth;
    /** The depth of the outermost refused element that is open; 0 where there is none. */
    private int refusedAt;

    private DrawingReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static Drawing read(String file, String text, Problems problems) {
        var reader = new DrawingReader(file, problems);
        int size = text.getBytes(StandardCharsets.UTF_8).length;
        if (size > DrawingRules.MAX_BYTES) {
            reader.problem("the drawing has %d KB".formatted(size / 1024), "draw it with less: at most 100 KB");
            return NOTHING;
        }
        return reader.read(text);
    }

    private Drawing read(String text) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                int event = xml.next();
                line = Math.max(1, xml.getLocation().getLineNumber());
                if (!take(xml, event)) {
                    return NOTHING;
                }
            }
            return pen.drawing();
        } catch (XMLStreamException e) {
            line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            problem("not readable as XML", "close every element and every quote, and write & as &amp;");
            return NOTHING;
        }
    }

    /** The parser of the platform, without document types: no entities of the file's own, nothing from outside. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("A drawing fetches nothing");
        });
        return factory;
    }

    /** @return whether it makes sense to read on */
    private boolean take(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> open(xml);
            case XMLStreamConstants.END_ELEMENT -> close(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> takeText(xml.getText());
            case XMLStreamConstants.END_DOCUMENT -> {}
            case XMLStreamConstants.COMMENT -> problem("a comment", "remove it: a page may read it as something else");
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                problem("a DOCTYPE or an entity of its own", "remove it and write the characters themselves");
                return false;
            }
            default -> problem("a part that is no element and no text", "remove it");
        }
        return true;
    }

    private void open(XMLStreamReader xml) {
        depth++;
        if (refusedAt > 0) {
            return;
        }
        if (!check.allowsElement(xml, depth, pen.isInText())) {
            refusedAt = depth;
            return;
        }
        check.checkNamespaces(xml);
        pen.open(xml.getLocalName(), line);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (check.allowsAttribute(xml, i)) {
                pen.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        pen.endOfAttributes();
        if (depth == 1 && xml.getAttributeValue(null, "viewBox") == null) {
            problem("<svg> has no viewBox", "write viewBox=\"0 0 W H\": the page gives the drawing its size");
        }
    }

    private void takeText(String text) {
        if (refusedAt == 0 && check.allowsText(text, pen.isInText())) {
            pen.text(text);
        }
    }

    private void close(String element) {
        if (refusedAt == 0) {
            pen.close(element);
        } else if (refusedAt == depth) {
            refusedAt = 0;
        }
        depth--;
    }

    private void problem(String found, String mend) {
        problems.add(Rule.DRAWING, file, line, found, mend);
    }
}
