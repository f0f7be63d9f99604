package app.foreword.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The questions of one section in one language: named once, about this section, and forms A and B for each concept. */
final class QuestionCheck {

    private static final List<String> FORMS_OF_ALL = List.of("A", "B");
    private static final List<String> FORMS_OF_A_MUST = List.of("A", "B", "C");

    private final Draft draft;
    private final String language;
    private final JsonNode section;
    private final String file;
    private final Problems problems;

    QuestionCheck(Draft draft, String language, JsonNode section, Problems problems) {
        this.draft = draft;
        this.language = language;
        this.section = section;
        this.file = Pack.questionsPath(language, Draft.id(section));
        this.problems = problems;
    }

    void check() {
        draft.questions(language, section).ifPresent(questions -> {
            questions.forEach(this::checkConcept);
            questions.forEach(this::checkPassage);
            questions.forEach(question -> new OptionCheck(file, question, problems).check());
            checkForms(questions);
        });
    }

    private void checkConcept(JsonNode question) {
        String concept = question.path("concept").asString();
        if (Draft.concepts(section).noneMatch(known -> Draft.id(known).equals(concept))) {
            problems.add(
                    Rule.IDS,
                    file,
                    question.path("concept"),
                    "the section '%s' has no concept '%s' in module.yaml".formatted(Draft.id(section), concept),
                    "name one of its concepts");
        }
    }

    private void checkPassage(JsonNode question) {
        String passage = question.path("passage").asString();
        draft.reading(language, section)
                .filter(reading -> reading.passage(passage).isEmpty())
                .ifPresent(reading -> problems.add(
                        Rule.IDS,
                        file,
                        question.path("passage"),
                        "the passage '%s' is not in %s"
                                .formatted(passage, Pack.readingPath(language, Draft.id(section))),
                        "name one of that file"));
    }

    private void checkForms(List<JsonNode> questions) {
        var seen = new HashSet<String>();
        questions.stream()
                .filter(question -> !seen.add(Draft.questionId(question)))
                .forEach(question -> problems.add(
                        Rule.IDS,
                        file,
                        question.path("form"),
                        "the question '%s' is there twice".formatted(Draft.questionId(question)),
                        "change the form of one of them"));
        Draft.concepts(section).forEach(concept -> checkForms(concept, questions, seen));
    }

    private void checkForms(JsonNode concept, List<JsonNode> questions, Set<String> ids) {
        String id = Draft.id(concept);
        boolean must = concept.path("mustUnderstand").asBoolean(false);
        String missing = (must ? FORMS_OF_A_MUST : FORMS_OF_ALL)
                .stream().filter(form -> !ids.contains(id + "." + form)).collect(Collectors.joining(" and "));
        if (!missing.isEmpty()) {
            int line = questions.stream()
                    .filter(question -> question.path("concept").asString().equals(id))
                    .findFirst()
                    .map(YamlText::line)
                    .orElse(1);
            problems.add(
                    Rule.FORMS,
                    file,
                    line,
                    "the concept '%s' has no question in form %s".formatted(id, missing),
                    must ? "a concept that must be understood has A, B and C" : "every concept has A and B");
        }
    }
}
