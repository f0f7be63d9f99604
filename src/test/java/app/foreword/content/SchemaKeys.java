package app.foreword.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every key that a schema knows, in the way in which the guide names it: {@code sources.*.read}. */
final class SchemaKeys {

    /** @param values those that it may have, where the schema lists them */
    record Key(String path, boolean required, List<String> values) {}

    private final JsonNode root;
    private final List<Key> keys = new ArrayList<>();

    private SchemaKeys(JsonNode root) {
        this.root = root;
    }

    static List<Key> of(Path schema) {
        var reader = new SchemaKeys(JsonMapper.builder().build().readTree(schema.toFile()));
        reader.read("", reader.root);
        return reader.keys;
    }

    private void read(String before, JsonNode schema) {
        JsonNode required = schema.path("required");
        schema.path("properties").properties().forEach(property -> {
            String path = before + property.getKey();
            JsonNode of = resolve(property.getValue());
            boolean must =
                    required.valueStream().anyMatch(name -> name.asString().equals(property.getKey()));
            keys.add(new Key(
                    path,
                    must,
                    of.path("enum").valueStream().map(JsonNode::asString).toList()));
            readParts(path, of);
        });
    }

    private void readParts(String path, JsonNode schema) {
        read(path + ".", schema);
        read(path + ".", resolve(schema.path("items")));
        read(path + ".*.", resolve(schema.path("additionalProperties")));
    }

    private JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.path("$ref").asString().substring(1)) : schema;
    }
}
