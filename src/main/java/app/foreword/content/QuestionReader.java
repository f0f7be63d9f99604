package app.foreword.content;

import tools.jackson.databind.JsonNode;

/** A question from its node in a questions file. */
final class QuestionReader {

    private QuestionReader() {}

    static Question read(JsonNode question) {
        return new Question(
                new QuestionId(Draft.questionId(question)),
                new ConceptId(question.path("concept").asString()),
                Form.valueOf(question.path("form").asString()),
                new PassageId(question.path("passage").asString()),
                PackReader.strings(question.path("facts")),
                question.path("stem").asString(),
                question.path("rightIdea").asString(),
                question.path("ordered").asBoolean(false),
                question.path("options")
                        .valueStream()
                        .map(QuestionReader::option)
                        .toList());
    }

    private static Option option(JsonNode option) {
        return new Option(
                new OptionId(Draft.id(option)),
                option.path("text").asString(),
                OptionCheck.isKey(option),
                option.path("misconception").stringValue(null),
                option.path("feedback").asString());
    }
}
