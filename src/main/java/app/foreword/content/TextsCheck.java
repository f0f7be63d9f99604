package app.foreword.content;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Texts that one file holds in every language of the module. */
record TextsCheck(Draft draft, String file, Problems problems) {

    void check(JsonNode node, List<String> names) {
        for (String name : names) {
            JsonNode texts = node.path(name);
            draft.languages().stream()
                    .map(JsonNode::asString)
                    .filter(language -> !texts.has(language))
                    .forEach(language -> problems.add(
                            Rule.LANGUAGES,
                            file,
                            texts,
                            "'%s' has no text in '%s'".formatted(name, language),
                            "add it, or take '%s' out of languages".formatted(language)));
        }
    }
}
