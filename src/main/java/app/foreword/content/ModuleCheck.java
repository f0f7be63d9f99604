package app.foreword.content;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What module.yaml must keep within itself: names used once, texts in every language. */
final class ModuleCheck {

    private static final List<String> MODULE_TEXTS = List.of("title");
    private static final List<String> SECTION_TEXTS = List.of("title", "purpose");
    private static final List<String> CONCEPT_TEXTS = List.of("title", "objective", "inOtherWords", "teachBack");

    private final Draft draft;
    private final Problems problems;

    ModuleCheck(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        checkUnique("section", draft.sections().stream());
        checkUnique("concept", draft.concepts());
        checkTexts(draft.module(), MODULE_TEXTS);
        draft.sections().forEach(section -> checkTexts(section, SECTION_TEXTS));
        draft.concepts().forEach(concept -> checkTexts(concept, CONCEPT_TEXTS));
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

    private void checkTexts(JsonNode node, List<String> names) {
        for (String name : names) {
            JsonNode texts = node.path(name);
            draft.languages().stream()
                    .map(JsonNode::asString)
                    .filter(language -> !texts.has(language))
                    .forEach(language -> problems.add(
                            Rule.LANGUAGES,
                            Pack.MODULE_FILE,
                            texts,
                            "'%s' has no text in '%s'".formatted(name, language),
                            "add it, or take '%s' out of languages".formatted(language)));
        }
    }
}
