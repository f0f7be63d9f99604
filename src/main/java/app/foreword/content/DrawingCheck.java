package app.foreword.content;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamReader;

/** Whether a part of a drawing is allowed; where it is not, what was found and how to mend it. */
final class DrawingCheck {

    private static final int QUOTED = 40;

    private final BiConsumer<String, String> problem;

    /** @param problem takes what was found, and how to mend it */
    DrawingCheck(BiConsumer<String, String> problem) {
        this.problem = problem;
    }

    boolean allowsElement(XMLStreamReader xml, int depth, boolean inText) {
        String name = xml.getLocalName();
        boolean rightPlace = (depth == 1) == name.equals(DrawingRules.ROOT) && (!inText || name.equals("tspan"));
        if (!DrawingRules.NAMESPACE.equals(xml.getNamespaceURI()) || isThere(xml.getPrefix())) {
            return refuse(
                    "<%s> is not of the SVG namespace".formatted(name),
                    "begin the file with <svg xmlns=\"%s\" viewBox=\"0 0 W H\">".formatted(DrawingRules.NAMESPACE));
        }
        if (!DrawingRules.ELEMENTS.contains(name)) {
            return refuse(
                    "<%s> is not allowed".formatted(name),
                    "remove it (allowed: %s)".formatted(inOrder(DrawingRules.ELEMENTS)));
        }
        if (!rightPlace || (name.equals("tspan") && !inText)) {
            return refuse(
                    "<%s> stands in the wrong place".formatted(name),
                    "use one <svg> around everything, and within <text> only <tspan>");
        }
        return depth <= DrawingRules.MAX_DEPTH
                || refuse("elements stand more than %d deep".formatted(DrawingRules.MAX_DEPTH), "use fewer groups");
    }

    void checkNamespaces(XMLStreamReader xml) {
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            if (isThere(xml.getNamespacePrefix(i))) {
                refuse("the namespace '%s'".formatted(xml.getNamespacePrefix(i)), "remove it: nothing here needs it");
            }
        }
    }

    boolean allowsAttribute(XMLStreamReader xml, int index) {
        String element = xml.getLocalName();
        String name = xml.getAttributeLocalName(index);
        String value = xml.getAttributeValue(index);
        if (isThere(xml.getAttributePrefix(index)) || !DrawingRules.allowsAttribute(element, name)) {
            return refuse("<%s> has the attribute '%s'".formatted(element, name), mendOf(name));
        }
        return DrawingRules.allowsValue(name, value)
                || refuse(
                        "%s=\"%s\" is not allowed".formatted(name, shortened(value)),
                        DrawingRules.isColour(name)
                                ? "use one of %s".formatted(inOrder(DrawingRules.COLOURS))
                                : "write plain numbers and words, without url() or var()");
    }

    boolean allowsText(String text, boolean inText) {
        if (!inText) {
            return text.isBlank()
                    ? false
                    : refuse(
                            "'%s' stands outside of <text>".formatted(shortened(text.strip())),
                            "put it into a <text>, or remove it");
        }
        HiddenCharacters.first(text)
                .ifPresent(at ->
                        refuse("an invisible character (%s)".formatted(HiddenCharacters.name(text, at)), "remove it"));
        return true;
    }

    private boolean refuse(String found, String mend) {
        problem.accept(found, mend);
        return false;
    }

    private static String mendOf(String attribute) {
        String plain = attribute.toLowerCase(Locale.ROOT);
        if (plain.startsWith("on")) {
            return "remove it: a drawing runs no scripts";
        }
        return switch (plain) {
            case "href", "src" -> "remove it: a drawing fetches nothing and points nowhere";
            case "style", "class" -> "remove it and write fill, stroke and the like as attributes";
            default -> "remove it: only shapes, places, lines, fonts and the listed colours are allowed";
        };
    }

    private static boolean isThere(String prefix) {
        return !Objects.requireNonNullElse(prefix, "").isEmpty();
    }

    private static String inOrder(Collection<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String shortened(String value) {
        return value.length() <= QUOTED ? value : value.substring(0, QUOTED) + "…";
    }
}
