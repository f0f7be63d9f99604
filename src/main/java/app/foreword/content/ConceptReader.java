package app.foreword.content;

import tools.jackson.databind.JsonNode;

/** A concept from its node in module.yaml. */
final class ConceptReader {

    private ConceptReader() {}

    static Concept read(JsonNode concept, String language) {
        return new Concept(
                new ConceptId(Draft.id(concept)),
                concept.path("title").path(language).asString(),
                concept.path("objective").path(language).asString(),
                PackReader.strings(concept.path("facts")),
                HedgeClass.valueOf(concept.path("hedge").asString()),
                concept.path("mustUnderstand").asBoolean(false),
                new PassageId(concept.path("passage").asString()),
                concept.path("inOtherWords").path(language).asString(),
                concept.path("teachBack").path(language).asString());
    }
}
