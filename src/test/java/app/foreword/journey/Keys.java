package app.foreword.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The right answers of the shipped module by the question's words: the screen must never tell them. */
final class Keys {

    private final Map<String, String> keyByStem = new HashMap<>();
    private final Map<String, List<String>> giveawaysByStem = new HashMap<>();

    Keys() {
        this("en");
    }

    /** @param language of the text, as its folder is named */
    Keys(String language) {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/modules/ketamine-science", language))) {
            files.filter(file -> file.toString().endsWith(".questions.yaml")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(String stem) {
        String key = keyByStem.get(stem);
        if (key == null) {
            throw new AssertionError("No question '" + stem + "'");
        }
        return key;
    }

    /** What would tell the answer before it is given: the right idea, and what is said of each option. */
    List<String> giveaways(String stem) {
        return giveawaysByStem.getOrDefault(stem, List.of());
    }

    private void read(Path file) {
        for (JsonNode question : new YAMLMapper().readTree(file.toFile()).get("questions")) {
            var giveaways = new ArrayList<>(List.of(question.get("rightIdea").asString()));
            for (JsonNode option : question.get("options")) {
                giveaways.add(option.get("feedback").asString());
                if (option.has("misconception")) {
                    giveaways.add(option.get("misconception").asString());
                }
            }
            giveawaysByStem.put(question.get("stem").asString(), giveaways);
            for (JsonNode option : question.get("options")) {
                if (option.path("key").asBoolean(false)) {
                    keyByStem.put(
                            question.get("stem").asString(), option.get("text").asString());
                }
            }
        }
    }
}
