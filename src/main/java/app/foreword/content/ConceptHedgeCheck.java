package app.foreword.content;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A concept claims no more than the weakest of its facts: a stronger class would ask its texts for too little care. */
final class ConceptHedgeCheck {

    private final Draft draft;
    private final Problems problems;

    ConceptHedgeCheck(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        draft.sections().forEach(section -> Draft.concepts(section).forEach(this::check));
    }

    private void check(JsonNode concept) {
        List<HedgeClass> classes = PackReader.strings(concept.path("facts")).stream()
                .map(id -> draft.evidence().path("facts").path(id))
                .flatMap(fact -> classOf(fact).stream())
                .toList();
        HedgeClass weakest = HedgeClass.weakest(classes);
        List<HedgeClass> stated = classOf(concept);
        // A pack without evidence is found elsewhere
        if (!classes.isEmpty() && !stated.isEmpty() && stated.getFirst() != weakest) {
            problems.add(
                    Rule.HEDGE_MARKER,
                    Pack.MODULE_FILE,
                    concept.path("hedge"),
                    "the concept '%s' is %s, but the weakest of its facts is %s"
                            .formatted(Draft.id(concept), stated.getFirst(), weakest),
                    "write 'hedge: %s', and say it that carefully".formatted(weakest));
        }
    }

    private static List<HedgeClass> classOf(JsonNode node) {
        String name = node.path("hedge").asString("");
        return Arrays.stream(HedgeClass.values())
                .filter(hedge -> hedge.name().equals(name))
                .toList();
    }
}
