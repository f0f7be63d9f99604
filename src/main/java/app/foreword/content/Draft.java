package app.foreword.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A pack while it is checked: every file that has the right shape, its nodes still knowing their lines. */
final class Draft {

    private final Map<String, JsonNode> yaml = new HashMap<>();
    private final Map<String, SectionText> readings = new HashMap<>();
    private final Map<String, Drawing> drawings = new HashMap<>();

    private final Pack pack;

    Draft(Pack pack, Problems problems) {
        this.pack = pack;
        pack.files().forEach((path, text) -> {
            if (path.endsWith(".md")) {
                readings.put(path, SectionTextReader.read(path, text, problems));
            } else if (path.endsWith(".svg")) {
                drawings.put(path, DrawingReader.read(path, text, problems));
            } else {
                PackSchema.of(path).ifPresent(schema -> takeIn(path, text, schema, problems));
            }
        });
    }

    private void takeIn(String path, String text, PackSchema schema, Problems problems) {
        JsonNode root = YamlText.read(path, text, problems);
        if (!root.isMissingNode() && schema.check(path, root, problems)) {
            refuseHidden(path, root, problems);
            yaml.put(path, root);
        }
    }

    /** YAML can write a character by its number, which the file's own characters do not show. */
    private static void refuseHidden(String path, JsonNode node, Problems problems) {
        if (node.isString()) {
            String text = node.asString();
            HiddenCharacters.first(text)
                    .ifPresent(at -> problems.add(
                            Rule.FILE_TEXT,
                            path,
                            node,
                            "an invisible character (%s)".formatted(HiddenCharacters.name(text, at)),
                            "remove it"));
        }
        node.forEach(part -> refuseHidden(path, part, problems));
    }

    Pack pack() {
        return pack;
    }

    boolean hasModule() {
        return yaml.containsKey(Pack.MODULE_FILE);
    }

    JsonNode module() {
        return yaml.getOrDefault(Pack.MODULE_FILE, MissingNode.getInstance());
    }

    boolean hasEvidence() {
        return yaml.containsKey(Pack.EVIDENCE_FILE);
    }

    JsonNode evidence() {
        return yaml.getOrDefault(Pack.EVIDENCE_FILE, MissingNode.getInstance());
    }

    JsonNode closing(String language) {
        return yaml.getOrDefault(Pack.closingPath(language), MissingNode.getInstance());
    }

    List<JsonNode> terms() {
        return module().path("terms").valueStream().toList();
    }

    Optional<Drawing> drawing(String path) {
        return Optional.ofNullable(drawings.get(path));
    }

    String firstLanguage() {
        return languages().getFirst().asString();
    }

    List<JsonNode> languages() {
        return module().path("languages").valueStream().toList();
    }

    List<JsonNode> sections() {
        return module().path("sections").valueStream().toList();
    }

    Stream<JsonNode> concepts() {
        return sections().stream().flatMap(Draft::concepts);
    }

    static Stream<JsonNode> concepts(JsonNode section) {
        return section.path("concepts").valueStream();
    }

    Optional<SectionText> reading(String language, JsonNode section) {
        return Optional.ofNullable(readings.get(Pack.readingPath(language, id(section))));
    }

    /** Empty where the file is missing or has not the right shape, which is a problem of its own. */
    Optional<List<JsonNode>> questions(String language, JsonNode section) {
        return Optional.ofNullable(yaml.get(Pack.questionsPath(language, id(section))))
                .map(root -> root.path("questions").valueStream().toList());
    }

    static String id(JsonNode node) {
        return node.path("id").asString("");
    }

    static String questionId(JsonNode question) {
        return question.path("concept").asString("") + "."
                + question.path("form").asString("");
    }
}
