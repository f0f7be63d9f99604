package app.foreword.content;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The words of art of module.yaml in one language. */
final class TermReader {

    private TermReader() {}

    static List<Term> read(JsonNode module, String language) {
        return module.path("terms")
                .valueStream()
                .map(term -> new Term(
                        Draft.id(term),
                        PackReader.strings(term.path("forms").path(language)),
                        term.path("means").path(language).asString(),
                        new PassageId(term.path("passage").asString())))
                .toList();
    }
}
