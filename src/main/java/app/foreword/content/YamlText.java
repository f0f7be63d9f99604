package app.foreword.content;

import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.NodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML into nodes that know their line. */
final class YamlText {

    private static final NodeReader READER = NodeReader.builder()
            .yamlMapper(new YAMLMapper(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()))
            .locationAware()
            .build();

    private YamlText() {}

    /** @throws JacksonException where the text is not YAML */
    static JsonNode read(String text) {
        return READER.readTree(text, InputFormat.YAML);
    }

    /** A missing node, and a problem, where the text is not YAML or holds nothing. */
    static JsonNode read(String file, String text, Problems problems) {
        try {
            JsonNode root = read(text);
            if (root.isMissingNode()) {
                problems.add(Rule.YAML, file, 1, "the file is empty", "write it");
            }
            return root;
        } catch (JacksonException e) {
            problems.add(
                    Rule.YAML,
                    file,
                    line(e),
                    "not readable as YAML (%s)".formatted(reason(e)),
                    "look for a quote or bracket that is not closed, a tab or a wrong indent, a colon in a text without quotes, or a key that is there twice");
            return MissingNode.getInstance();
        }
    }

    static int line(JsonNode node) {
        var location = JsonNodes.tokenStreamLocationOf(node);
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }

    /** What breaks a limit of the parser (too deep, too long a number) has no place. */
    private static int line(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    /** The parser draws the place under its words, in indented lines; the line number says that better. */
    private static String reason(JacksonException e) {
        return e.getOriginalMessage()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .collect(Collectors.joining(", "));
    }
}
