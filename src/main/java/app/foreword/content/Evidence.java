package app.foreword.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What stands behind a module's words, written in one language for all. Both maps keep the order of the file; both are empty in versions that were
 * published before evidence was kept.
 *
 * @param language of the module's author, in which facts and citations stand
 * @param facts by id, e.g. {@code F9}
 * @param sources by id, e.g. {@code S4}
 */
public record Evidence(Locale language, Map<String, Fact> facts, Map<String, Source> sources) {

    public static final Evidence NONE = new Evidence(Locale.ROOT, Map.of(), Map.of());

    /** The facts that the passage names, in its order. */
    public List<Fact> factsOf(Passage passage) {
        return facts(passage.sources());
    }

    /** @param ids ones that are not facts of this module are left out */
    public List<Fact> facts(List<String> ids) {
        return ids.stream().map(facts::get).filter(Objects::nonNull).toList();
    }

    /** The sources that the passage names, in its order. */
    public List<Source> sourcesOf(Passage passage) {
        return passage.sources().stream()
                .map(sources::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
