package app.foreword.content;

import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The options of one question: named once, exactly one key, and a misconception behind each of the others. */
final class OptionCheck {

    private final String file;
    private final JsonNode question;
    private final List<JsonNode> options;
    private final Problems problems;

    OptionCheck(String file, JsonNode question, Problems problems) {
        this.file = file;
        this.question = question;
        this.options = question.path("options").valueStream().toList();
        this.problems = problems;
    }

    static boolean isKey(JsonNode option) {
        return option.path("key").asBoolean(false);
    }

    void check() {
        long keys = options.stream().filter(OptionCheck::isKey).count();
        if (keys != 1) {
            problems.add(
                    Rule.M1_THREE_OPTIONS,
                    file,
                    question,
                    "the question '%s' has %s"
                            .formatted(Draft.questionId(question), keys == 0 ? "no key" : keys + " keys"),
                    "write 'key: true' at exactly one option");
        }
        var seen = new HashSet<String>();
        for (JsonNode option : options) {
            checkMisconception(option);
            if (!seen.add(Draft.id(option))) {
                problems.add(
                        Rule.IDS,
                        file,
                        option.path("id"),
                        "the option id '%s' is used twice in '%s'"
                                .formatted(Draft.id(option), Draft.questionId(question)),
                        "rename one of them");
            }
        }
    }

    private void checkMisconception(JsonNode option) {
        JsonNode misconception = option.path("misconception");
        if (isKey(option) && !misconception.isMissingNode()) {
            problems.add(
                    Rule.M1_THREE_OPTIONS,
                    file,
                    misconception,
                    "the key '%s' stands for no misconception".formatted(Draft.id(option)),
                    "remove it");
        } else if (!isKey(option) && misconception.isMissingNode()) {
            problems.add(
                    Rule.M1_THREE_OPTIONS,
                    file,
                    option,
                    "the option '%s' has no misconception".formatted(Draft.id(option)),
                    "say which wrong idea it stands for");
        }
    }
}
