package app.foreword.guard;

import app.foreword.content.Finding;
import app.foreword.content.HedgeClass;
import app.foreword.content.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The key claims no more than its concept may: a patient takes the right answer home. */
final class KeyRule {

    private final WordLists words;

    KeyRule(WordLists words) {
        this.words = words;
    }

    Stream<Finding> check(Item item) {
        HedgeClass hedge = item.concept().hedge();
        String key = item.question().key().text();
        // The three are read together; a key of one word has no room for "scientists think"
        String told =
                String.join("\n", item.question().stem(), key, item.question().rightIdea());
        boolean careful =
                hedge == HedgeClass.EST || words.phrases("hedges/" + hedge).in(told);
        return Stream.of(
                        careful
                                ? List.<Finding>of()
                                : List.of(item.finding(
                                        Rule.M16_KEY_HEDGE,
                                        "stem, key and right idea have no word of caution of the class " + hedge,
                                        "say how far the claim goes, as the passage does")),
                        words.phrases("strong/proof").in(key)
                                        || words.phrases("strong/promises").in(key)
                                ? List.of(item.finding(
                                        Rule.M16_KEY_HEDGE,
                                        "the key \"%s\" has a strong word".formatted(key),
                                        "use a word that claims no more than the evidence"))
                                : List.<Finding>of())
                .flatMap(List::stream);
    }
}
