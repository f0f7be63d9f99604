package app.foreword.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The questions of one section in one language: named once, about this section, and forms A and B for each concept. */
final class QuestionCheck {

    private static final List<String> FORMS_NEEDED = List.of("A", "B");

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
                    file,
                    question.path("concept"),
                    "the section '%s' has no concept '%s' in module.yaml: name one of its concepts",
                    Draft.id(section),
                    concept);
        }
    }

    private void checkPassage(JsonNode question) {
        String passage = question.path("passage").asString();
        draft.reading(language, section)
                .filter(reading -> reading.passage(passage).isEmpty())
                .ifPresent(reading -> problems.add(
                        file,
                        question.path("passage"),
                        "the passage '%s' is not in %s: name one of that file",
                        passage,
                        Pack.readingPath(language, Draft.id(section))));
    }

    private void checkForms(List<JsonNode> questions) {
        var seen = new HashSet<String>();
        questions.stream()
                .filter(question -> !seen.add(Draft.questionId(question)))
                .forEach(question -> problems.add(
                        file,
                        question.path("form"),
                        "the question '%s' is there twice: change the form of one of them",
                        Draft.questionId(question)));
        Draft.concepts(section).map(Draft::id).forEach(concept -> checkForms(concept, questions, seen));
    }

    private void checkForms(String concept, List<JsonNode> questions, Set<String> ids) {
        String missing = FORMS_NEEDED.stream()
                .filter(form -> !ids.contains(concept + "." + form))
                .collect(Collectors.joining(" and "));
        if (!missing.isEmpty()) {
            int line = questions.stream()
                    .filter(question -> question.path("concept").asString().equals(concept))
                    .findFirst()
                    .map(YamlText::line)
                    .orElse(1);
            problems.add(
                    file,
                    line,
                    "the concept '%s' has no question in form %s: every concept has A and B",
                    concept,
                    missing);
        }
    }
}
