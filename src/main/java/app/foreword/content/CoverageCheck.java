package app.foreword.content;

import app.foreword.content.SectionText.PlacedPassage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Every passage rests on a fact and a source, every fact is read and asked, and no source stands there unused. The
 * first language is looked at; the others name the same.
 */
final class CoverageCheck {

    private final Draft draft;
    private final Problems problems;
    private final Set<String> cited = new HashSet<>();
    private final Set<String> asked = new HashSet<>();

    CoverageCheck(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        String language = draft.firstLanguage();
        for (JsonNode section : draft.sections()) {
            String file = Pack.readingPath(language, Draft.id(section));
            draft.reading(language, section)
                    .ifPresent(text -> text.passages().forEach(passage -> checkPassage(file, passage)));
            draft.questions(language, section)
                    .ifPresent(
                            all -> all.forEach(question -> asked.addAll(PackReader.strings(question.path("facts")))));
        }
        draft.evidence().path("facts").properties().forEach(fact -> {
            checkUse(Rule.FACT_COVERAGE, "the fact %s is cited by no passage", fact.getKey(), fact.getValue(), cited);
            checkUse(Rule.FACT_COVERAGE, "the fact %s is asked by no question", fact.getKey(), fact.getValue(), asked);
        });
        draft.evidence()
                .path("sources")
                .properties()
                .forEach(source -> checkUse(
                        Rule.PASSAGE_SOURCES,
                        "the source %s is cited by no passage",
                        source.getKey(),
                        source.getValue(),
                        cited));
    }

    private void checkPassage(String file, PlacedPassage placed) {
        List<String> named = placed.passage().sources();
        cited.addAll(named);
        checkNames(file, placed, "fact", "F");
        checkNames(file, placed, "source", "S");
    }

    private void checkNames(String file, PlacedPassage placed, String kind, String letter) {
        if (placed.passage().sources().stream().noneMatch(id -> id.startsWith(letter))) {
            problems.add(
                    Rule.PASSAGE_SOURCES,
                    file,
                    placed.line(),
                    "the passage '%s' names no %s".formatted(placed.id(), kind),
                    "add one of evidence.yaml to its marker, as in {#passage-id F2 S5}");
        }
    }

    private void checkUse(Rule rule, String found, String id, JsonNode where, Set<String> used) {
        if (!used.contains(id)) {
            problems.add(rule, Pack.EVIDENCE_FILE, where, found.formatted(id), "let one name it, or remove it here");
        }
    }
}
