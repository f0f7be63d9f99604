package app.foreword.content;

import app.foreword.content.Drawing.Label;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a drawing and names everything in it that is not allowed. What it hands on is written anew and holds only what
 * is allowed, also where the file was not good: whatever stands in a pack, no script of it reaches a page.
 */
final class DrawingReader {

    private final String file;
    private final Problems problems;
    private final StringBuilder svg = new StringBuilder();
    private final List<Label> labels = new ArrayList<>();
    private final StringBuilder label = new StringBuilder();
    private int labelLine;
    private int depth;
    private int textDepth;
    /** The depth of the outermost refused element that is open; 0 where there is none. */
    private int refusedAt;

    private int line;

    private DrawingReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static Drawing read(String file, String text, Problems problems) {
        var reader = new DrawingReader(file, problems);
        int size = text.getBytes(StandardCharsets.UTF_8).length;
        if (size > DrawingRules.MAX_BYTES) {
            reader.line = 1;
            reader.problem("the drawing has %d KB".formatted(size / 1024), "draw it with less: at most 100 KB");
            return new Drawing("", List.of());
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
                    return new Drawing("", List.of());
                }
            }
        } catch (XMLStreamException e) {
            line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            problem("not readable as XML", "close every element and every quote, and write & as &amp;");
            return new Drawing("", List.of());
        }
        return new Drawing(svg.toString(), List.copyOf(labels));
    }

    /** The parser of the platform, without document types: no entities of the file's own, nothing fetched from outside. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    /** @return whether it makes sense to read on */
    private boolean take(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> open(xml);
            case XMLStreamConstants.END_ELEMENT -> close(xml);
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
        String name = xml.getLocalName();
        if (refusedAt > 0) {
            return;
        }
        if (!isAllowed(xml, name)) {
            refusedAt = depth;
            return;
        }
        svg.append('<').append(name);
        if (name.equals(DrawingRules.ROOT)) {
            svg.append(" xmlns=\"").append(DrawingRules.NAMESPACE).append('"');
        }
        writeAttributes(xml, name);
        svg.append('>');
        if (name.equals("text")) {
            labelLine = line;
        }
        textDepth += DrawingRules.TEXT_ELEMENTS.contains(name) ? 1 : 0;
    }

    private boolean isAllowed(XMLStreamReader xml, String name) {
        boolean outermost = depth == 1;
        if (!DrawingRules.NAMESPACE.equals(xml.getNamespaceURI()) || notEmpty(xml.getPrefix())) {
            problem(
                    "<%s> is not of the SVG namespace".formatted(name),
                    "begin the file with <svg xmlns=\"%s\" viewBox=\"0 0 W H\">".formatted(DrawingRules.NAMESPACE));
        } else if (outermost != name.equals(DrawingRules.ROOT)) {
            problem("<%s> stands in the wrong place".formatted(name), "use one <svg>, around everything else");
        } else if (!DrawingRules.ELEMENTS.contains(name)) {
            problem(
                    "<%s> is not allowed".formatted(name),
                    "remove it (allowed: %s)".formatted(inOrder(DrawingRules.ELEMENTS)));
        } else if (depth > DrawingRules.MAX_DEPTH) {
            problem("elements stand more than %d deep".formatted(DrawingRules.MAX_DEPTH), "use fewer groups");
        } else if (textDepth > 0 != name.equals("tspan")) {
            problem(
                    "<%s> stands in the wrong place".formatted(name),
                    "use <tspan> within <text>, and nothing else there");
        } else {
            return true;
        }
        return false;
    }

    private void writeAttributes(XMLStreamReader xml, String element) {
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            if (notEmpty(xml.getNamespacePrefix(i))) {
                problem("the namespace '%s'".formatted(xml.getNamespacePrefix(i)), "remove it: nothing here needs it");
            }
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i);
            if (isAllowed(element, name, notEmpty(xml.getAttributePrefix(i)), value)) {
                svg.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(escaped(value))
                        .append('"');
            }
        }
        if (element.equals(DrawingRules.ROOT) && xml.getAttributeValue(null, "viewBox") == null) {
            problem("<svg> has no viewBox", "write viewBox=\"0 0 W H\": the page gives the drawing its size");
        }
    }

    private boolean isAllowed(String element, String name, boolean prefixed, String value) {
        if (prefixed || !DrawingRules.allowsAttribute(element, name)) {
            problem("<%s> has the attribute '%s'".formatted(element, name), mendOf(name));
        } else if (!DrawingRules.allowsValue(name, value)) {
            problem(
                    "%s=\"%s\" is not allowed".formatted(name, shortened(value)),
                    DrawingRules.isColour(name)
                            ? "use one of %s".formatted(inOrder(DrawingRules.COLOURS))
                            : "write plain numbers and words, without url() or var()");
        } else {
            return true;
        }
        return false;
    }

    private static String mendOf(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.startsWith("on")) {
            return "remove it: a drawing runs no scripts";
        }
        return switch (plain) {
            case "href", "src" -> "remove it: a drawing fetches nothing and points nowhere";
            case "style", "class" -> "remove it and write fill, stroke and the like as attributes";
            default -> "remove it: only shapes, places, lines, fonts and the listed colours are allowed";
        };
    }

    private void takeText(String text) {
        if (refusedAt > 0 || (textDepth == 0 && text.isBlank())) {
            return;
        }
        if (textDepth == 0) {
            problem(
                    "'%s' stands outside of <text>".formatted(shortened(text.strip())),
                    "put it into a <text>, or remove it");
            return;
        }
        HiddenCharacters.first(text)
                .ifPresent(at ->
                        problem("an invisible character (%s)".formatted(HiddenCharacters.name(text, at)), "remove it"));
        label.append(text);
        svg.append(escaped(text));
    }

    private void close(XMLStreamReader xml) {
        depth--;
        if (refusedAt > 0) {
            refusedAt = depth < refusedAt ? 0 : refusedAt;
            return;
        }
        String name = xml.getLocalName();
        svg.append("</").append(name).append('>');
        if (DrawingRules.TEXT_ELEMENTS.contains(name)) {
            textDepth--;
            label.append(' ');
        }
        if (textDepth == 0 && !label.isEmpty()) {
            String words = label.toString().strip().replaceAll("\\s+", " ");
            label.setLength(0);
            if (!words.isEmpty()) {
                labels.add(new Label(labelLine, words));
            }
        }
    }

    private void problem(String found, String mend) {
        problems.add(Rule.DRAWING, file, line, found, mend);
    }

    private static boolean notEmpty(String text) {
        return !Objects.requireNonNullElse(text, "").isEmpty();
    }

    private static String inOrder(java.util.Collection<String> names) {
        return names.stream().sorted().collect(java.util.stream.Collectors.joining(", "));
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
