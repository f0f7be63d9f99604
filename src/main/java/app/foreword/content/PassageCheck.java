package app.foreword.content;

import app.foreword.content.SectionText.PlacedPassage;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Passages of one language: named once in the module, and there where a concept points to one. */
final class PassageCheck {

    private final Draft draft;
    private final String language;
    private final Problems problems;
    private final Map<String, String> places = new HashMap<>();

    PassageCheck(Draft draft, String language, Problems problems) {
        this.draft = draft;
        this.language = language;
        this.problems = problems;
    }

    void check() {
        for (JsonNode section : draft.sections()) {
            draft.reading(language, section).ifPresent(reading -> check(section, reading));
        }
    }

    private void check(JsonNode section, SectionText reading) {
        String file = Pack.readingPath(language, Draft.id(section));
        for (PlacedPassage placed : reading.passages()) {
            String before = places.putIfAbsent(placed.id(), file + ":" + placed.line());
            if (before != null) {
                problems.add(
                        Rule.IDS,
                        file,
                        placed.line(),
                        "the passage id '%s' is already used at %s".formatted(placed.id(), before),
                        "rename one of them");
            }
        }
        Stream.concat(
                        Draft.concepts(section).map(concept -> concept.path("passage")),
                        Stream.of(section.path("figure").path("after")).filter(JsonNode::isString))
                .filter(passage -> reading.passage(passage.asString()).isEmpty())
                .forEach(passage -> problems.add(
                        Rule.IDS,
                        Pack.MODULE_FILE,
                        passage,
                        "the passage '%s' is not in %s".formatted(passage.asString(), file),
                        "name one of that file"));
    }
}
