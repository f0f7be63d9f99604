package app.foreword.guard;

import app.foreword.content.Finding;
import app.foreword.content.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Questions beside each other: the forms of a concept, and one question giving away the answer of another. */
final class FormRules {

    private static final double TOO_ALIKE = 0.6;
    private static final int GIVEAWAY_RUN = 4;

    private final List<Item> items;
    private final List<Finding> findings = new ArrayList<>();

    private FormRules(List<Item> items) {
        this.items = items;
    }

    static List<Finding> check(List<Item> items) {
        var rules = new FormRules(items);
        for (Item item : items) {
            items.stream().filter(other -> other != item).forEach(other -> rules.check(item, other));
        }
        return rules.findings;
    }

    private void check(Item item, Item other) {
        if (item.concept().id().equals(other.concept().id())) {
            if (item.question().form().compareTo(other.question().form()) < 0) {
                checkParallel(item, other);
            }
            checkFeedback(item, other);
        }
        checkGiveaway(item, other);
    }

    private void checkParallel(Item item, Item other) {
        double likeness = ItemText.likeness(
                item.allWords(item.question().stem()),
                other.allWords(other.question().stem()));
        if (likeness >= TOO_ALIKE) {
            add(
                    other,
                    Rule.M15_PARALLEL_FORMS,
                    "its stem is almost that of %s".formatted(item.question().id()),
                    "ask for the same idea in another way");
        }
        if (plain(key(item)).equals(plain(key(other)))) {
            add(
                    other,
                    Rule.M15_PARALLEL_FORMS,
                    "its key is that of %s".formatted(item.question().id()),
                    "give the parallel form a key of its own");
        }
    }

    /** A miss is asked again in the other form: what is read after the first must not be what is looked for there. */
    private void checkFeedback(Item item, Item other) {
        String key = plain(key(other));
        told(item).forEach((where, text) -> {
            if (key.contains(" ") && (" " + plain(text) + " ").contains(" " + key + " ")) {
                add(
                        item,
                        Rule.M13_NO_GIVEAWAY,
                        "its %s has the key of %s (\"%s\")"
                                .formatted(where, other.question().id(), key(other)),
                        "say the idea in other words");
            }
        });
    }

    private static Map<String, String> told(Item item) {
        var told = new LinkedHashMap<String, String>();
        told.put("right idea", item.question().rightIdea());
        told.put(
                "second explanation (inOtherWords in module.yaml)",
                item.concept().inOtherWords());
        item.options().forEach(option -> told.put("feedback of option " + option.id(), option.feedback()));
        return told;
    }

    private void checkGiveaway(Item item, Item other) {
        List<String> key = ItemText.words(key(item));
        String stem = " " + plain(other.question().stem()) + " ";
        for (int i = 0; i + GIVEAWAY_RUN <= key.size(); i++) {
            String run = String.join(" ", key.subList(i, i + GIVEAWAY_RUN));
            if (stem.contains(" " + run + " ")) {
                add(
                        other,
                        Rule.M13_NO_GIVEAWAY,
                        "its stem has words of the key of %s (\"%s\")"
                                .formatted(item.question().id(), run),
                        "word the stem differently");
                return;
            }
        }
    }

    private static String key(Item item) {
        return item.question().key().text();
    }

    private static String plain(String text) {
        return String.join(" ", ItemText.words(text)).toLowerCase(Locale.ROOT);
    }

    private void add(Item item, Rule rule, String found, String mend) {
        findings.add(item.finding(rule, found, mend));
    }
}
