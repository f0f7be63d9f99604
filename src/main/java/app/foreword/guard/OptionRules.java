package app.foreword.guard;

import app.foreword.content.Finding;
import app.foreword.content.Option;
import app.foreword.content.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the options of one question must be: alike in form and length, and different in what they say. */
final class OptionRules {

    /** Below this length a difference in length is not a cue: "Yale" and "Stanford". */
    private static final int LONG_ENOUGH_TO_COMPARE = 20;

    private static final double LONGEST_TO_SHORTEST = 1.5;
    private static final int MOST_WORDS = 14;
    private static final double SAME = 0.8;

    private final Item item;
    private final List<String> texts;
    private final List<Finding> findings = new ArrayList<>();

    private OptionRules(Item item) {
        this.item = item;
        this.texts = item.texts();
    }

    static List<Finding> check(Item item) {
        var rules = new OptionRules(item);
        rules.checkLengths();
        rules.checkForm();
        rules.checkClang();
        rules.checkDistinct();
        rules.checkOrder();
        item.options().forEach(rules::checkWords);
        return rules.findings;
    }

    private void checkLengths() {
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        int shortest = texts.stream().mapToInt(String::length).min().orElse(0);
        if (longest > LONG_ENOUGH_TO_COMPARE && longest > LONGEST_TO_SHORTEST * shortest) {
            add(
                    Rule.M5_OPTION_LENGTH,
                    "the options have from %d to %d characters".formatted(shortest, longest),
                    "make the longest at most one and a half times the shortest");
        }
    }

    private void checkForm() {
        if (texts.stream().map(OptionForm::of).distinct().count() > 1) {
            add(
                    Rule.M7_PARALLEL_OPTIONS,
                    "the options begin or end differently (%s)".formatted(String.join(" / ", texts)),
                    "begin all with a capital, a small letter or a number, and end all with the same mark");
        }
    }

    private void checkClang() {
        Set<String> stem = item.content(item.question().stem());
        int key = item.keyIndex();
        int inKey = ItemText.shared(stem, item.content(texts.get(key)));
        int inOthers = 0;
        for (int i = 0; i < texts.size(); i++) {
            if (i != key) {
                inOthers = Math.max(inOthers, ItemText.shared(stem, item.content(texts.get(i))));
            }
        }
        if (inKey > inOthers) {
            add(
                    Rule.M9_CLANG,
                    "the key \"%s\" repeats more words of the stem than any other option".formatted(texts.get(key)),
                    "word the key differently, or let another option repeat the word too");
        }
    }

    private void checkDistinct() {
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (ItemText.likeness(item.allWords(texts.get(i)), item.allWords(texts.get(j))) >= SAME) {
                    add(
                            Rule.M10_DISTINCT_OPTIONS,
                            "\"%s\" and \"%s\" say almost the same".formatted(texts.get(j), texts.get(i)),
                            "make them differ in meaning");
                }
            }
        }
    }

    private void checkOrder() {
        List<Double> numbers = OptionForm.numbers(texts);
        boolean allNumbers = numbers.size() == texts.size();
        boolean inOrder = numbers.equals(numbers.stream().sorted().toList())
                || numbers.equals(
                        numbers.stream().sorted((a, b) -> Double.compare(b, a)).toList());
        if (allNumbers && !(inOrder && item.question().ordered())) {
            add(
                    Rule.M10_DISTINCT_OPTIONS,
                    "the numbers of the options stand in no order (%s)".formatted(String.join(" / ", texts)),
                    "sort them and write 'ordered: true'");
        }
    }

    private void checkWords(Option option) {
        ItemWords words = item.words();
        int count = ItemText.words(option.text()).size();
        if (words.allOfTheAbove().in(option.text())) {
            add(
                    Rule.M2_NO_ALL_OF_THE_ABOVE,
                    "the option \"%s\" points to the others".formatted(option.text()),
                    "write an answer that stands by itself");
        }
        if (count > MOST_WORDS) {
            add(
                    Rule.M11_ITEM_LENGTH,
                    "the option \"%s\" has %d words".formatted(option.text(), count),
                    "shorten it to at most " + MOST_WORDS);
        }
        if (words.vagueFrequency().in(option.text())) {
            add(
                    Rule.M17_VAGUE_FREQUENCY,
                    "the option \"%s\" has a vague word of frequency".formatted(option.text()),
                    "say how often in numbers, or leave it out");
        }
    }

    private void add(Rule rule, String found, String mend) {
        findings.add(item.finding(rule, found, mend));
    }
}
