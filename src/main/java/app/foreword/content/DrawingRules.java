package app.foreword.content;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a drawing may be made of. Everything is listed; what is not listed is refused. */
final class DrawingRules {

    static final int MAX_BYTES = 100 * 1024;
    static final int MAX_DEPTH = 20;
    static final String NAMESPACE = "http://www.w3.org/2000/svg";
    static final String ROOT = "svg";

    static final Set<String> ELEMENTS =
            Set.of(ROOT, "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan");
    static final Set<String> TEXT_ELEMENTS = Set.of("text", "tspan");

    /** Each of these has a form for light and one for dark pages. */
    static final Set<String> COLOURS = Stream.concat(
                    Stream.of("none", "currentColor"),
                    Stream.of("ink", "quiet", "line", "accent", "accent-soft", "warm", "warm-soft", "ground")
                            .map("var(--figure-%s)"::formatted))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern NUMBERS = Pattern.compile("[-+0-9.eE,%\\s]{1,2000}");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z-]{1,32}");
    private static final Pattern WEIGHT = Pattern.compile("[1-9][0-9]{0,2}|1000|normal|bold");
    private static final Pattern PATH = Pattern.compile("[-+0-9.eE,\\sMmZzLlHhVvCcSsQqTtAa]+");
    // Possessive: a greedy group would take one step of the stack for each turn
    private static final Pattern TRANSFORM =
            Pattern.compile("\\s*+(?:(?:translate|rotate|scale|skewX|skewY|matrix)\\([-+0-9.eE,\\s]*+\\)[\\s,]*+)++");

    static final Pattern VIEW_BOX = Pattern.compile("0 0 [1-9][0-9]*(?:\\.[0-9]+)? [1-9][0-9]*(?:\\.[0-9]+)?");

    private static final Map<String, Pattern> ATTRIBUTES = attributes();

    private DrawingRules() {}

    static boolean allowsAttribute(String element, String name) {
        return switch (name) {
            case "viewBox" -> element.equals(ROOT);
            case "x", "y", "width", "height" -> !element.equals(ROOT);
            case "fill", "stroke" -> true;
            default -> ATTRIBUTES.containsKey(name);
        };
    }

    static boolean isColour(String name) {
        return name.equals("fill") || name.equals("stroke");
    }

    static boolean allowsValue(String name, String value) {
        if (isColour(name)) {
            return COLOURS.contains(value);
        }
        Pattern form = ATTRIBUTES.get(name);
        return form != null && form.matcher(value).matches();
    }

    private static Map<String, Pattern> attributes() {
        var numbers = "x y width height rx ry cx cy r x1 y1 x2 y2 dx dy points font-size opacity fill-opacity"
                + " stroke-opacity stroke-width stroke-dashoffset stroke-miterlimit letter-spacing";
        var words = "stroke-linecap stroke-linejoin fill-rule text-anchor dominant-baseline font-style";
        var all = Stream.of(
                forms(numbers, NUMBERS),
                forms(words, WORD),
                Map.of(
                        "viewBox",
                        VIEW_BOX,
                        "d",
                        PATH,
                        "transform",
                        TRANSFORM,
                        "font-weight",
                        WEIGHT,
                        "stroke-dasharray",
                        Pattern.compile("none|" + NUMBERS.pattern())));
        return all.flatMap(forms -> forms.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Pattern> forms(String names, Pattern form) {
        return Arrays.stream(names.split(" ", -1)).collect(Collectors.toMap(name -> name, name -> form));
    }
}
