package app.foreword.content;

import app.foreword.content.SectionText.PlacedPassage;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Passages, concepts and questions name only facts and sources that evidence.yaml knows. The first language is looked
 * at; the others name the same.
 */
final class EvidenceCheck {

    private final Draft draft;
    private final Problems problems;
    private final JsonNode facts;
    private final JsonNode sources;

    EvidenceCheck(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
        this.facts = draft.evidence().path("facts");
        this.sources = draft.evidence().path("sources");
    }

    void check() {
        String language = draft.firstLanguage();
        for (JsonNode section : draft.sections()) {
            String reading = Pack.readingPath(language, Draft.id(section));
            draft.reading(language, section)
                    .ifPresent(text -> text.passages().forEach(passage -> checkMarker(reading, passage)));
            Draft.concepts(section).forEach(concept -> checkFacts(Pack.MODULE_FILE, concept.path("facts")));
            String questions = Pack.questionsPath(language, Draft.id(section));
            draft.questions(language, section)
                    .ifPresent(all -> all.forEach(question -> checkFacts(questions, question.path("facts"))));
        }
        var texts = new TextsCheck(draft, Pack.EVIDENCE_FILE, problems);
        sources.properties().forEach(source -> texts.check(source.getValue(), List.of("inShort")));
    }

    private void checkMarker(String file, PlacedPassage placed) {
        placed.passage().sources().stream()
                .filter(id -> !facts.has(id) && !sources.has(id))
                .forEach(id -> problems.add(
                        Rule.IDS,
                        file,
                        placed.line(),
                        "the passage '%s' names %s, which is not in evidence.yaml".formatted(placed.id(), id),
                        "add it there, or name another"));
    }

    private void checkFacts(String file, JsonNode named) {
        named.valueStream()
                .filter(fact -> !facts.has(fact.asString()))
                .forEach(fact -> problems.add(
                        Rule.IDS,
                        file,
                        fact,
                        "the fact %s is not in evidence.yaml".formatted(fact.asString()),
                        "add it there, or name another"));
    }
}
