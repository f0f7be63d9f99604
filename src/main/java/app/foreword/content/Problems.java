package app.foreword.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Collects the faults of one pack, so that an author sees all of them at once. */
final class Problems {

    private static final Comparator<PackProblem> IN_READING_ORDER =
            Comparator.comparing(PackProblem::file).thenComparing(PackProblem::line);

    private final List<PackProblem> found = new ArrayList<>();

    void add(String file, int line, String message, Object... arguments) {
        found.add(new PackProblem(file, line, message.formatted(arguments)));
    }

    /** @param where a node of that file, which knows its line */
    void add(String file, JsonNode where, String message, Object... arguments) {
        add(file, YamlText.line(where), message, arguments);
    }

    List<PackProblem> inReadingOrder() {
        return found.stream().distinct().sorted(IN_READING_ORDER).toList();
    }
}
