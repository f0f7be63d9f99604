package app.foreword.content;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The files that module.yaml asks for are there, and no others. */
final class LayoutCheck {

    private final Draft draft;
    private final Pack pack;
    private final Problems problems;
    private final Set<String> expected = new HashSet<>();

    LayoutCheck(Draft draft, Pack pack, Problems problems) {
        this.draft = draft;
        this.pack = pack;
        this.problems = problems;
    }

    void check() {
        expected.add(Pack.MODULE_FILE);
        for (JsonNode language : draft.languages()) {
            String tag = language.asString();
            expect(Pack.closingPath(tag), language, "the language '%s'".formatted(tag));
            for (JsonNode section : draft.sections()) {
                String id = Draft.id(section);
                expect(Pack.readingPath(tag, id), section.path("id"), "the section '%s'".formatted(id));
                expect(Pack.questionsPath(tag, id), section.path("id"), "the section '%s'".formatted(id));
            }
        }
        pack.files().keySet().stream()
                .filter(path -> !expected.contains(path))
                .forEach(path -> problems.add(
                        path,
                        1,
                        "module.yaml names no section and language for this file: correct its name or remove it"));
    }

    private void expect(String path, JsonNode where, String neededBy) {
        expected.add(path);
        if (pack.text(path) == null) {
            problems.add(Pack.MODULE_FILE, where, "%s needs the file %s: write it", neededBy, path);
        }
    }
}
