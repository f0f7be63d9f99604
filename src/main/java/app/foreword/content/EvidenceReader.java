package app.foreword.content;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;

/** Facts and sources from the nodes of evidence.yaml. */
final class EvidenceReader {

    private EvidenceReader() {}

    /** @param author the module's first language */
    static Evidence read(JsonNode evidence, String language, String author) {
        if (evidence.isMissingNode()) {
            return Evidence.NONE;
        }
        return new Evidence(
                Locale.forLanguageTag(author),
                inOrder(evidence.path("facts"), EvidenceReader::fact),
                inOrder(evidence.path("sources"), (id, source) -> source(id, source, language)));
    }

    private static <T> Map<String, T> inOrder(JsonNode nodes, BiFunction<String, JsonNode, T> read) {
        var all = new LinkedHashMap<String, T>();
        nodes.properties().forEach(entry -> all.put(entry.getKey(), read.apply(entry.getKey(), entry.getValue())));
        return Collections.unmodifiableMap(all);
    }

    private static Fact fact(String id, JsonNode fact) {
        return new Fact(
                id,
                fact.path("states").asString(),
                HedgeClass.valueOf(fact.path("hedge").asString()));
    }

    private static Source source(String id, JsonNode source, String language) {
        return new Source(
                id,
                source.path("citation").asString(),
                source.path("address").stringValue(null),
                source.path("kind").asString(),
                source.path("size").asString(),
                source.path("found").asString(),
                Source.UseStatus.valueOf(constant(source.path("use"))),
                Source.ReadFrom.valueOf(constant(source.path("read"))),
                LocalDate.parse(source.path("reviewBy").asString()),
                source.path("inShort").path(language).asString());
    }

    private static String constant(JsonNode word) {
        return word.asString().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
