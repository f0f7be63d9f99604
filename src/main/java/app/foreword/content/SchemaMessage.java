package app.foreword.content;

import com.networknt.schema.Error;
import tools.jackson.databind.JsonNode;

/** Says a schema's complaint in the words of an author: what is wrong, and what the schema's description asks for. */
final class SchemaMessage {

    private SchemaMessage() {}

    static String of(Error error, JsonNode schemaRoot) {
        JsonNode rule = ruleOf(error, schemaRoot);
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                "unknown key '%s': remove it or correct its spelling (known here: %s)"
                        .formatted(
                                error.getProperty(),
                                String.join(", ", rule.path("properties").propertyNames()));
            case "required" ->
                "'%s' is missing: add it (%s)"
                        .formatted(error.getProperty(), description(schemaRoot, rule, error.getProperty()));
            case "enum", "pattern" -> "%s does not fit: %s".formatted(name(error), wanted(rule));
            case "propertyNames" -> "the name '%s' does not fit: %s".formatted(error.getProperty(), wanted(rule));
            default -> "%s %s: %s".formatted(name(error), error.getMessage(), wanted(rule));
        };
    }

    /** The schema that holds the keyword which complained. */
    private static JsonNode ruleOf(Error error, JsonNode schemaRoot) {
        String pointer = error.getSchemaLocation().getFragment().toString();
        return schemaRoot.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String description(JsonNode root, JsonNode rule, String property) {
        JsonNode own = rule.path("properties").path(property);
        String reference = own.path("$ref").asString("");
        boolean described = own.has("description") || reference.isEmpty();
        return wanted(described ? own : root.at(reference.substring(1)));
    }

    private static String wanted(JsonNode rule) {
        return rule.path("description").asString("see the schema");
    }

    private static String name(Error error) {
        var path = error.getInstanceLocation();
        String last = path.getNameCount() == 0 ? "the file" : path.getName(path.getNameCount() - 1);
        boolean isText = error.getInstanceNode().isString();
        return isText ? "'%s'".formatted(error.getInstanceNode().asString()) : "'%s'".formatted(last);
    }
}
