package app.foreword.guard;

import app.foreword.content.Evidence;
import app.foreword.content.Finding;
import app.foreword.content.HedgeClass;
import app.foreword.content.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** The key and the right idea claim no more than the facts allow: a patient takes the right answer home. */
final class KeyRule {

    private final WordLists words;
    private final Claims claims;
    private final Evidence evidence;

    KeyRule(WordLists words, Evidence evidence) {
        this.words = words;
        this.claims = new Claims(words);
        this.evidence = evidence;
    }

    Stream<Finding> check(Item item) {
        String key = item.question().key().text();
        // The right idea is also shown alone; a key of one word has no room for "scientists think"
        var careless = claims.unmarked(item.question().rightIdea(), classes(item)).stream()
                .map(hedge -> item.finding(
                        Rule.M16_KEY_HEDGE,
                        "the right idea has no word of caution of the class " + hedge,
                        "say how far the claim goes, with words like these: " + claims.examples(hedge)));
        return words.phrases("strong/proof").in(key)
                        || words.phrases("strong/promises").in(key)
                ? Stream.concat(
                        careless,
                        Stream.of(item.finding(
                                Rule.M16_KEY_HEDGE,
                                "the key \"%s\" has a strong word".formatted(key),
                                "use a word that claims no more than the evidence")))
                : careless;
    }

    /** A question may ask for the firmer facts of its concept only. */
    private Set<HedgeClass> classes(Item item) {
        var facts = item.question().facts().stream()
                .filter(item.concept().facts()::contains)
                .toList();
        var ofFacts = Claims.classes(evidence.facts(facts));
        return ofFacts.isEmpty() ? Set.of(item.concept().hedge()) : ofFacts;
    }
}
