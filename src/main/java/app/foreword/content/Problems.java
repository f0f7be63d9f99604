package app.foreword.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Collects the faults of one pack, so that an author sees all of them at once. */
final class Problems {

    private static final Comparator<Finding> IN_READING_ORDER =
            Comparator.comparing(Finding::file).thenComparing(Finding::line);

    private final List<Finding> found = new ArrayList<>();

    void add(String file, int line, String message, Object... arguments) {
        String text = message.formatted(arguments);
        int colon = text.lastIndexOf(": ");
        found.add(
                colon < 0
                        ? new Finding(Rule.SHAPE, file, line, text, "correct it")
                        : new Finding(Rule.SHAPE, file, line, text.substring(0, colon), text.substring(colon + 2)));
    }

    /** @param where a node of that file, which knows its line */
    void add(String file, JsonNode where, String message, Object... arguments) {
        add(file, YamlText.line(where), message, arguments);
    }

    List<Finding> inReadingOrder() {
        return found.stream().distinct().sorted(IN_READING_ORDER).toList();
    }
}
