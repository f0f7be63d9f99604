package app.foreword.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The words that the rules of one language look for, from {@code guard/<language>.yaml}. A list is named by its keys with
 * slashes between, e.g. {@code hedges/HYP}.
 */
final class WordLists {

    private static final Map<String, Optional<WordLists>> LOADED = new ConcurrentHashMap<>();

    private final Locale language;
    private final JsonNode root;
    private final Map<String, Phrases> phrases = new ConcurrentHashMap<>();

    private WordLists(Locale language, JsonNode root) {
        this.language = language;
        this.root = root;
    }

    /** Empty where the program has no lists for the language. */
    static Optional<WordLists> of(Locale language) {
        return LOADED.computeIfAbsent(language.getLanguage(), WordLists::load);
    }

    Locale language() {
        return language;
    }

    /** Any of the list's entries, as whole words. */
    Phrases phrases(String list) {
        return phrases.computeIfAbsent(list, name -> new Phrases(entries(name)));
    }

    /** The list's entries as they stand there, in small letters. */
    Set<String> words(String list) {
        return entries(list).stream().map(word -> word.toLowerCase(language)).collect(Collectors.toUnmodifiableSet());
    }

    /** What the list gives for each of its keys. */
    Map<String, String> pairs(String list) {
        return node(list).properties().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, pair -> pair.getValue().asString()));
    }

    Sentences sentences() {
        return new Sentences(language, words("abbreviations"));
    }

    List<String> entries(String list) {
        var entries = new ArrayList<String>();
        node(list).forEach(entry -> entries.add(entry.asString()));
        return List.copyOf(entries);
    }

    /** The plain words of the language, one on each line of {@code guard/<language>.plain.txt}. */
    List<String> plainWords() {
        try (InputStream text =
                new ClassPathResource("guard/" + language.getLanguage() + ".plain.txt").getInputStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode node(String list) {
        JsonNode node = root.at("/" + list);
        if (node.isMissingNode() || node.isEmpty()) {
            throw new IllegalStateException("guard/%s.yaml has no list '%s'".formatted(language.getLanguage(), list));
        }
        return node;
    }

    private static Optional<WordLists> load(String language) {
        var file = new ClassPathResource("guard/" + language + ".yaml");
        if (!file.exists()) {
            return Optional.empty();
        }
        try (InputStream text = file.getInputStream()) {
            return Optional.of(new WordLists(Locale.of(language), new YAMLMapper().readTree(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
