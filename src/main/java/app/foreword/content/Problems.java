package app.foreword.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Collects the faults of one pack, so that an author sees all of them at once. */
final class Problems {

    static final Comparator<Finding> IN_READING_ORDER =
            Comparator.comparing(Finding::file).thenComparing(Finding::line);

    private final List<Finding> found = new ArrayList<>();

    /** What a file holds is quoted here, so characters that would play tricks on a screen are spelled out. */
    void add(Rule rule, String file, int line, String found, String mend) {
        this.found.add(
                new Finding(rule, HiddenCharacters.spelledOut(file), line, HiddenCharacters.spelledOut(found), mend));
    }

    /** @param where a node of that file, which knows its line */
    void add(Rule rule, String file, JsonNode where, String found, String mend) {
        add(rule, file, YamlText.line(where), found, mend);
    }

    /** Whether the files can be read as a module. */
    boolean filesAreRight() {
        return found.stream().noneMatch(finding -> finding.rule().isAboutFiles());
    }

    List<Finding> inReadingOrder() {
        return found.stream().distinct().sorted(IN_READING_ORDER).toList();
    }
}
