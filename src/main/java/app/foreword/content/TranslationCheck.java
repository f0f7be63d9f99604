package app.foreword.content;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Every language but the first says whether a named person has reviewed it. */
record TranslationCheck(Draft draft, Problems problems) {

    void check() {
        JsonNode translations = draft.module().path("translations");
        List<String> languages =
                draft.languages().stream().map(JsonNode::asString).toList();
        languages.stream()
                .skip(1)
                .filter(language -> !translations.has(language))
                .forEach(language -> problem(
                        draft.module().path("languages"),
                        "nothing says how far the translation '%s' has come".formatted(language),
                        "add translations: { %s: { status: draft } }".formatted(language)));
        translations.properties().forEach(entry -> {
            if (!languages.contains(entry.getKey())) {
                problem(
                        entry.getValue(),
                        "'%s' is not among the languages".formatted(entry.getKey()),
                        "add it there, or remove it here");
            } else if (entry.getKey().equals(languages.getFirst())) {
                problem(
                        entry.getValue(),
                        "'%s' is the language in which the module was written".formatted(entry.getKey()),
                        "remove it here, or put another language first");
            } else {
                checkReviewer(entry.getValue());
            }
        });
    }

    private void checkReviewer(JsonNode translation) {
        boolean reviewed = translation.path("status").asString().equals("reviewed");
        boolean complete = translation.has("by") && translation.has("on");
        if (reviewed && !complete) {
            problem(
                    translation,
                    "a reviewed translation does not say by whom and when",
                    "write { status: reviewed, by: \"Full name, role\", on: 2026-12-01 }");
        } else if (!reviewed && (translation.has("by") || translation.has("on"))) {
            problem(translation, "a draft names a reviewer", "write status: reviewed, or remove `by` and `on`");
        } else if (reviewed && PackDay.isToCome(translation.path("on"))) {
            problem(translation.path("on"), "a review on a day to come", "write the day on which it was done");
        }
    }

    private void problem(JsonNode where, String found, String mend) {
        problems.add(Rule.TRANSLATION, Pack.MODULE_FILE, where, found, mend);
    }
}
