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

    LayoutCheck(Draft draft, Problems problems) {
        this.draft = draft;
        this.pack = draft.pack();
        this.problems = problems;
    }

    void check() {
        expected.add(Pack.MODULE_FILE);
        expected.add(Pack.FINGERPRINT_FILE);
        expect(Pack.EVIDENCE_FILE, draft.module(), "every module");
        for (JsonNode language : draft.languages()) {
            String tag = language.asString();
            expect(Pack.closingPath(tag), language, "the language '%s'".formatted(tag));
            for (JsonNode section : draft.sections()) {
                String id = Draft.id(section);
                expect(Pack.readingPath(tag, id), section.path("id"), "the section '%s'".formatted(id));
                expect(Pack.questionsPath(tag, id), section.path("id"), "the section '%s'".formatted(id));
                if (section.has("figure")) {
                    expect(Pack.drawingPath(tag, id), section.path("figure"), "the figure of '%s'".formatted(id));
                }
            }
        }
        pack.files().keySet().stream()
                .filter(path -> !expected.contains(path))
                .forEach(path -> problems.add(
                        Rule.FILES,
                        path,
                        1,
                        path.endsWith(".svg")
                                ? "module.yaml names no section with a `figure:` and no language for this drawing"
                                : "module.yaml names no section and language for this file",
                        "correct its name or remove it"));
    }

    private void expect(String path, JsonNode where, String neededBy) {
        expected.add(path);
        if (pack.text(path) == null) {
            problems.add(
                    Rule.FILES, Pack.MODULE_FILE, where, "%s needs the file %s".formatted(neededBy, path), "write it");
        }
    }
}
