package app.foreword.content;

import app.foreword.content.SectionText.PlacedPassage;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Nothing is read that no one asks for: a passage is pointed to by a concept or a question of its section, or stands
 * under the same heading as one that is.
 */
record ReachableCheck(Draft draft, String language, JsonNode section, Problems problems) {

    void check() {
        draft.reading(language, section).ifPresent(reading -> {
            Set<String> targets = targets();
            Set<Integer> headings = reading.passages().stream()
                    .filter(placed -> targets.contains(placed.id()))
                    .map(PlacedPassage::headingLine)
                    .collect(Collectors.toSet());
            reading.passages().stream()
                    .filter(placed -> !headings.contains(placed.headingLine()))
                    .forEach(placed -> problems.add(
                            Rule.REACHABLE,
                            Pack.readingPath(language, Draft.id(section)),
                            placed.line(),
                            "no concept or question points to the passage '%s' or to another under its heading"
                                    .formatted(placed.id()),
                            "let one point to it, or remove the passage"));
        });
    }

    private Set<String> targets() {
        Stream<JsonNode> questions = draft.questions(language, section).stream().flatMap(all -> all.stream());
        return Stream.concat(Draft.concepts(section), questions)
                .map(node -> node.path("passage").asString())
                .collect(Collectors.toSet());
    }
}
