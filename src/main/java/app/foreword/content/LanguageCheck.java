package app.foreword.content;

import app.foreword.content.SectionText.PlacedPassage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A language against the module's first one. Answers are stored by id and read by staff in any language, so the ids,
 * the options and the key must be the same in all.
 */
final class LanguageCheck {

    private static final List<String> ASKED_ALIKE = List.of("facts", "passage", "ordered");

    private final Draft draft;
    private final String first;
    private final String language;
    private final Problems problems;

    LanguageCheck(Draft draft, String first, String language, Problems problems) {
        this.draft = draft;
        this.first = first;
        this.language = language;
        this.problems = problems;
    }

    void check() {
        for (JsonNode section : draft.sections()) {
            checkPassages(section);
            checkQuestions(section);
        }
    }

    private void checkPassages(JsonNode section) {
        draft.reading(first, section)
                .ifPresent(model -> draft.reading(language, section).ifPresent(own -> {
                    String file = Pack.readingPath(language, Draft.id(section));
                    compare(file, "passage", byId(model.passages()), byId(own.passages()));
                    checkSources(file, model, own);
                }));
    }

    private void checkQuestions(JsonNode section) {
        String file = Pack.questionsPath(language, Draft.id(section));
        draft.questions(first, section)
                .ifPresent(model -> draft.questions(language, section).ifPresent(own -> {
                    compare(file, "question", linesById(model), linesById(own));
                    checkOptions(file, model, own);
                    ASKED_ALIKE.forEach(name -> checkAlike(file, name, model, own));
                }));
    }

    private void checkAlike(String file, String name, List<JsonNode> model, List<JsonNode> own) {
        Map<String, JsonNode> values = model.stream()
                .collect(Collectors.toMap(Draft::questionId, question -> question.path(name), (a, b) -> a));
        for (JsonNode question : own) {
            JsonNode expected = values.get(Draft.questionId(question));
            if (expected != null
                    && !expected.toString().equals(question.path(name).toString())) {
                problems.add(
                        Rule.LANGUAGES,
                        file,
                        question,
                        "'%s' of '%s' differs from '%s'".formatted(name, Draft.questionId(question), first),
                        "write the same in every language");
            }
        }
    }

    private void checkSources(String file, SectionText model, SectionText own) {
        for (PlacedPassage placed : own.passages()) {
            model.passage(placed.id())
                    .filter(other ->
                            !other.passage().sources().equals(placed.passage().sources()))
                    .ifPresent(other -> problems.add(
                            Rule.LANGUAGES,
                            file,
                            placed.line(),
                            "the passage '%s' names other facts and sources than in '%s'".formatted(placed.id(), first),
                            "write %s"
                                    .formatted(String.join(" ", other.passage().sources()))));
        }
    }

    private void compare(String file, String kind, Map<String, Integer> model, Map<String, Integer> own) {
        model.keySet().stream()
                .filter(id -> !own.containsKey(id))
                .forEach(id -> problems.add(
                        Rule.LANGUAGES,
                        file,
                        1,
                        "the %s '%s' of '%s' is missing here".formatted(kind, id, first),
                        "translate it too"));
        own.forEach((id, line) -> {
            if (!model.containsKey(id)) {
                problems.add(
                        Rule.LANGUAGES,
                        file,
                        line,
                        "the %s '%s' is not there in '%s'".formatted(kind, id, first),
                        "use the same ids");
            }
        });
    }

    private void checkOptions(String file, List<JsonNode> model, List<JsonNode> own) {
        Map<String, String> options =
                model.stream().collect(Collectors.toMap(Draft::questionId, LanguageCheck::options, (a, b) -> a));
        for (JsonNode question : own) {
            String id = Draft.questionId(question);
            String expected = options.get(id);
            if (expected != null && !expected.equals(options(question))) {
                problems.add(
                        Rule.LANGUAGES,
                        file,
                        question,
                        "'%s' has the options %s here but %s in '%s'".formatted(id, options(question), expected, first),
                        "same ids, order and key in every language");
            }
        }
    }

    private static String options(JsonNode question) {
        return question.path("options")
                .valueStream()
                .map(option -> Draft.id(option) + (OptionCheck.isKey(option) ? " (key)" : ""))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Integer> byId(List<PlacedPassage> passages) {
        var lines = new LinkedHashMap<String, Integer>();
        passages.forEach(placed -> lines.putIfAbsent(placed.id(), placed.line()));
        return lines;
    }

    private static Map<String, Integer> linesById(List<JsonNode> questions) {
        var lines = new LinkedHashMap<String, Integer>();
        questions.forEach(question -> lines.putIfAbsent(Draft.questionId(question), YamlText.line(question)));
        return lines;
    }
}
