package app.foreword.content;

import com.networknt.schema.Error;
import tools.jackson.databind.JsonNode;

/**
 * A schema's complaint in the words of an author.
 *
 * @param found what is wrong
 * @param mend what the schema's description asks for
 */
record SchemaMessage(String found, String mend) {

    static SchemaMessage of(Error error, JsonNode schemaRoot) {
        JsonNode rule = ruleOf(error, schemaRoot);
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                new SchemaMessage(
                        "unknown key '%s'".formatted(error.getProperty()),
                        "remove it or correct its spelling (known here: %s)"
                                .formatted(String.join(
                                        ", ", rule.path("properties").propertyNames())));
            case "required" ->
                new SchemaMessage(
                        "'%s' is missing".formatted(error.getProperty()),
                        "add it (%s)".formatted(description(schemaRoot, rule, error.getProperty())));
            case "enum", "pattern", "format" ->
                new SchemaMessage("%s does not fit".formatted(name(error)), wanted(rule));
            case "propertyNames" ->
                new SchemaMessage("the name '%s' does not fit".formatted(error.getProperty()), wanted(rule));
            default -> new SchemaMessage("%s %s".formatted(name(error), error.getMessage()), wanted(rule));
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
