package app.foreword.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Questions ask what their concept says: its facts, all of them, and no others. The first language is looked at. */
record ItemCheck(Draft draft, JsonNode section, Problems problems) {

    void check() {
        draft.questions(draft.firstLanguage(), section)
                .ifPresent(questions -> Draft.concepts(section).forEach(concept -> check(concept, questions)));
    }

    private void check(JsonNode concept, List<JsonNode> all) {
        Set<String> facts = Set.copyOf(PackReader.strings(concept.path("facts")));
        var asked = new HashSet<String>();
        all.stream()
                .filter(question -> question.path("concept").asString().equals(Draft.id(concept)))
                .flatMap(question -> question.path("facts").valueStream())
                .forEach(fact -> {
                    asked.add(fact.asString());
                    if (!facts.contains(fact.asString())) {
                        problems.add(
                                Rule.M14_COMPLETE_ITEM,
                                Pack.questionsPath(draft.firstLanguage(), Draft.id(section)),
                                fact,
                                "a question on '%s' asks for %s, which is not a fact of that concept"
                                        .formatted(Draft.id(concept), fact.asString()),
                                "name a fact of the concept, or add this one to it");
                    }
                });
        concept.path("facts")
                .valueStream()
                .filter(fact -> !asked.contains(fact.asString()))
                .forEach(fact -> problems.add(
                        Rule.M14_COMPLETE_ITEM,
                        Pack.MODULE_FILE,
                        fact,
                        "no question on '%s' asks for its fact %s".formatted(Draft.id(concept), fact.asString()),
                        "ask for it, or take it from the concept"));
    }
}
