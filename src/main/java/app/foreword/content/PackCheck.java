package app.foreword.content;

import tools.jackson.databind.JsonNode;

/** Whether the files of a pack have the right shape and fit together. What the words mean is for the {@link ContentGuard}. */
final class PackCheck {

    private final Draft draft;
    private final Problems problems;

    PackCheck(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        if (draft.hasModule()) {
            checkFiles();
            // A file that cannot be read asks for nothing and cites nothing: what would be missing is not known yet
            if (problems.filesAreRight()) {
                checkCoverage();
            }
        } else if (draft.pack().text(Pack.MODULE_FILE) == null) {
            problems.add(Rule.FILES, Pack.MODULE_FILE, 1, "the file is missing", "write it, every pack has one");
        }
    }

    private void checkFiles() {
        new ModuleCheck(draft, problems).check();
        new TranslationCheck(draft, problems).check();
        new LayoutCheck(draft, problems).check();
        draft.languages().forEach(language -> checkLanguage(language.asString()));
        if (draft.hasEvidence()) {
            new EvidenceCheck(draft, problems).check();
        }
    }

    private void checkLanguage(String language) {
        new PassageCheck(draft, language, problems).check();
        for (JsonNode section : draft.sections()) {
            new QuestionCheck(draft, language, section, problems).check();
        }
        if (!language.equals(draft.firstLanguage())) {
            new LanguageCheck(draft, draft.firstLanguage(), language, problems).check();
        }
    }

    private void checkCoverage() {
        new CoverageCheck(draft, problems).check();
        new ConceptHedgeCheck(draft, problems).check();
        for (JsonNode section : draft.sections()) {
            new ItemCheck(draft, section, problems).check();
            draft.languages()
                    .forEach(language -> new ReachableCheck(draft, language.asString(), section, problems).check());
        }
    }
}
