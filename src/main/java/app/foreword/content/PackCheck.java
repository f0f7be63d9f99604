package app.foreword.content;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether the files of a pack have the right shape and fit together. What the words mean is for the {@link ContentGuard}. */
final class PackCheck {

    private PackCheck() {}

    /** All faults in the order of the files; empty where the pack may be published. */
    static List<Finding> check(Pack pack) {
        var problems = new Problems();
        var draft = new Draft(pack, problems);
        if (draft.hasModule()) {
            new ModuleCheck(draft, problems).check();
            new LayoutCheck(draft, pack, problems).check();
            draft.languages().forEach(language -> checkLanguage(draft, language.asString(), problems));
        } else if (pack.text(Pack.MODULE_FILE) == null) {
            problems.add(Rule.FILES, Pack.MODULE_FILE, 1, "the file is missing", "write it, every pack has one");
        }
        return problems.inReadingOrder();
    }

    private static void checkLanguage(Draft draft, String language, Problems problems) {
        new PassageCheck(draft, language, problems).check();
        for (JsonNode section : draft.sections()) {
            new QuestionCheck(draft, language, section, problems).check();
        }
        String first = draft.languages().getFirst().asString();
        if (!language.equals(first)) {
            new LanguageCheck(draft, first, language, problems).check();
        }
    }
}
