package app.foreword.guard;

import app.foreword.content.Finding;
import app.foreword.content.Rule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a stem must be: a question that can be answered with the options covered (NBME item-writing guide; Haladyna,
 * Downing and Rodriguez 2002).
 */
final class StemRules {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+");
    private static final int LEAST_WORDS = 5;
    private static final int MOST_WORDS = 25;

    private StemRules() {}

    static Stream<Finding> check(Item item) {
        String stem = item.question().stem();
        ItemWords words = item.words();
        return Stream.of(
                        when(
                                isNegative(words, stem),
                                item.finding(
                                        Rule.M3_POSITIVE_STEM,
                                        "the stem asks with a negation (\"%s\")".formatted(stem),
                                        "ask for what is, not for what is not")),
                        when(
                                !isFullQuestion(item, stem),
                                item.finding(
                                        Rule.M4_FULL_QUESTION,
                                        "\"%s\" cannot be answered with the options covered".formatted(stem),
                                        "ask a whole question of at least five words that ends with a question mark")),
                        when(
                                ItemText.words(stem).size() > MOST_WORDS,
                                item.finding(
                                        Rule.M11_ITEM_LENGTH,
                                        "the stem has %d words"
                                                .formatted(ItemText.words(stem).size()),
                                        "shorten it to at most " + MOST_WORDS)),
                        when(
                                words.leansOnAnother().in(stem),
                                item.finding(
                                        Rule.M13_NO_GIVEAWAY,
                                        "the stem leans on another question (\"%s\")".formatted(stem),
                                        "let it stand by itself: questions come in another order after a miss")),
                        when(
                                words.vagueFrequency().in(stem),
                                item.finding(
                                        Rule.M17_VAGUE_FREQUENCY,
                                        "the stem has a vague word of frequency (\"%s\")".formatted(stem),
                                        "say how often in numbers, or leave it out")),
                        when(
                                words.ofThePatient().in(stem),
                                item.finding(
                                        Rule.M18_NOT_ABOUT_THE_PATIENT,
                                        "the stem asks about the patient's own state, drugs or plans (\"%s\")"
                                                .formatted(stem),
                                        "ask what the lesson says")))
                .flatMap(List::stream);
    }

    private static boolean isNegative(ItemWords words, String stem) {
        return words.negations().in(stem) || asking(stem).anyMatch(words.negationsInAsking()::in);
    }

    /** The sentences that ask; a stem may tell of a case first. */
    private static Stream<String> asking(String stem) {
        return SENTENCE_END.splitAsStream(stem.strip()).filter(sentence -> sentence.endsWith("?"));
    }

    private static boolean isFullQuestion(Item item, String stem) {
        return stem.strip().endsWith("?")
                && ItemText.words(stem).size() >= LEAST_WORDS
                && asking(stem).noneMatch(item.words().weakOpenings()::open);
    }

    private static List<Finding> when(boolean broken, Finding finding) {
        return broken ? List.of(finding) : List.of();
    }
}
