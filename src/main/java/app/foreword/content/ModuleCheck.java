package app.foreword.content;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What module.yaml must keep within itself: names used once, texts in every language. */
final class ModuleCheck {

    private static final List<String> MODULE_TEXTS = List.of("title", "provenance");
    private static final List<String> SECTION_TEXTS = List.of("title", "purpose");
    private static final List<String> FIGURE_TEXTS = List.of("caption", "alternative");
    private static final List<String> CONCEPT_TEXTS = List.of("title", "objective", "inOtherWords", "teachBack");
    private static final List<String> TERM_TEXTS = List.of("forms", "means");

    private final Draft draft;
    private final Problems problems;

    ModuleCheck(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        checkUnique("section", draft.sections().stream());
        checkUnique("concept", draft.concepts());
        checkUnique("term", draft.terms().stream());
        draft.terms().forEach(this::checkPassage);
        var texts = new TextsCheck(draft, Pack.MODULE_FILE, problems);
        texts.check(draft.module(), MODULE_TEXTS);
        draft.sections().forEach(section -> texts.check(section, SECTION_TEXTS));
        draft.sections().stream()
                .map(section -> section.path("figure"))
                .filter(JsonNode::isObject)
                .forEach(figure -> texts.check(figure, FIGURE_TEXTS));
        draft.concepts().forEach(concept -> texts.check(concept, CONCEPT_TEXTS));
        draft.terms().forEach(term -> texts.check(term, TERM_TEXTS));
    }

    private void checkUnique(String kind, Stream<JsonNode> nodes) {
        var seen = new HashSet<String>();
        nodes.filter(node -> !seen.add(Draft.id(node)))
                .forEach(node -> problems.add(
                        Rule.IDS,
                        Pack.MODULE_FILE,
                        node.path("id"),
                        "the %s id '%s' is used twice".formatted(kind, Draft.id(node)),
                        "rename one of them"));
    }

    private void checkPassage(JsonNode term) {
        String passage = term.path("passage").asString();
        boolean there = draft.sections().stream()
                .flatMap(section -> draft.reading(draft.firstLanguage(), section).stream())
                .anyMatch(reading -> reading.passage(passage).isPresent());
        if (!there) {
            problems.add(
                    Rule.IDS,
                    Pack.MODULE_FILE,
                    term.path("passage"),
                    "the passage '%s' of the term '%s' is in no section".formatted(passage, Draft.id(term)),
                    "name the passage that explains the term");
        }
    }
}
