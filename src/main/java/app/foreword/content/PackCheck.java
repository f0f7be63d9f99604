package app.foreword.content;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Everything that must hold before a pack is published. */
final class PackCheck {

    private PackCheck() {}

    /** All faults in the order of the files; empty where the pack may be published. */
    static List<PackProblem> check(Pack pack) {
        var problems = new Problems();
        var draft = new Draft(pack, problems);
        if (draft.hasModule()) {
            new ModuleCheck(draft, problems).check();
            new LayoutCheck(draft, pack, problems).check();
            draft.languages().forEach(language -> checkLanguage(draft, language.asString(), problems));
        } else if (pack.text(Pack.MODULE_FILE) == null) {
            problems.add(Pack.MODULE_FILE, 1, "the file is missing: every pack has one");
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

    /** @throws PackException where the pack may not be published */
    static void require(Pack pack) {
        List<PackProblem> problems = check(pack);
        if (!problems.isEmpty()) {
            throw PackException.faulty(pack.name(), problems);
        }
    }
}
