package app.foreword.content;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** The shape of each kind of YAML file, kept as JSON Schema so that an author's editor can use it too. */
enum PackSchema {
    MODULE,
    QUESTIONS,
    CLOSING,
    EVIDENCE;

    private final Schema schema = load(name().toLowerCase(Locale.ROOT));

    /** The schema for a file of that path; empty where no file of a pack has such a name. */
    static Optional<PackSchema> of(String path) {
        if (path.equals(Pack.MODULE_FILE)) {
            return Optional.of(MODULE);
        }
        if (path.endsWith(".questions.yaml")) {
            return Optional.of(QUESTIONS);
        }
        if (path.equals(Pack.EVIDENCE_FILE)) {
            return Optional.of(EVIDENCE);
        }
        return path.endsWith("/closing.yaml") ? Optional.of(CLOSING) : Optional.empty();
    }

    /** @return whether the file has the right shape; if not, the problems say why */
    boolean check(String file, JsonNode root, Problems problems) {
        var errors = schema.validate(root);
        for (Error error : errors) {
            var message = SchemaMessage.of(error, schema.getSchemaNode());
            problems.add(Rule.SHAPE, file, place(error), message.found(), message.mend());
        }
        return errors.isEmpty();
    }

    private static JsonNode place(Error error) {
        JsonNode node = error.getInstanceNode();
        boolean unknownKey = error.getKeyword().equals("additionalProperties");
        return unknownKey ? node.path(error.getProperty()) : node;
    }

    private static Schema load(String name) {
        try (InputStream text = new ClassPathResource("schemas/" + name + ".schema.json").getInputStream()) {
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12,
                            registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                    .formatAssertionsEnabled(true) // a date is a day of the calendar
                                    .build()))
                    .getSchema(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
