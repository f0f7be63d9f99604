package app.foreword.content;

import app.foreword.content.Drawing.Label;
import java.util.ArrayList;
import java.util.List;

/** Writes a drawing anew, as plain markup, and collects its words. It is handed only what is allowed. */
final class DrawingPen {

    private final StringBuilder svg = new StringBuilder();
    private final List<Label> labels = new ArrayList<>();
    private final StringBuilder label = new StringBuilder();
    private int labelLine;
    private int textDepth;

    boolean isInText() {
        return textDepth > 0;
    }

    void open(String element, int line) {
        svg.append('<').append(element);
        if (element.equals(DrawingRules.ROOT)) {
            attribute("xmlns", DrawingRules.NAMESPACE);
        }
        if (DrawingRules.TEXT_ELEMENTS.contains(element)) {
            labelLine = textDepth == 0 ? line : labelLine;
            textDepth++;
        }
    }

    void attribute(String name, String value) {
        svg.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    void endOfAttributes() {
        svg.append('>');
    }

    void text(String text) {
        label.append(text);
        svg.append(escaped(text));
    }

    void close(String element) {
        svg.append("</").append(element).append('>');
        if (DrawingRules.TEXT_ELEMENTS.contains(element)) {
            label.append(' ');
            textDepth--;
            if (textDepth == 0) {
                endOfLabel();
            }
        }
    }

    Drawing drawing() {
        return new Drawing(svg.toString(), List.copyOf(labels));
    }

    private void endOfLabel() {
        String words = label.toString().strip().replaceAll("\\s+", " ");
        label.setLength(0);
        if (!words.isEmpty()) {
            labels.add(new Label(labelLine, words));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
