package app.foreword.guard;

import java.util.List;
import java.util.Set;

/**
 * What the item rules look up in one language.
 *
 * @param negations what makes a question a negative one
 * @param negationsInAsking what makes it one in the sentence that asks, and only there: "He has no pain. What helped?"
 * @param weakOpenings openings that ask nothing until the options are read
 * @param ofThePatient asks for the patient's own state, drugs or plans
 * @param hedges words of caution, as a guesser who knows tests would see them
 * @param absolutes words that leave no room, likewise
 * @param stopWords words that carry no content of their own
 * @param plain words that need no explanation
 */
record ItemWords(
        Phrases allOfTheAbove,
        Phrases negations,
        Phrases negationsInAsking,
        Phrases weakOpenings,
        Phrases leansOnAnother,
        Phrases vagueFrequency,
        Phrases ofThePatient,
        Phrases hedges,
        Phrases absolutes,
        Set<String> stopWords,
        PlainWords plain,
        Stems stems) {

    static ItemWords of(WordLists lists) {
        var stems = Stems.of(lists.language());
        return new ItemWords(
                lists.phrases("items/allOfTheAbove"),
                lists.phrases("items/negations"),
                lists.phrases("items/negationsInAsking"),
                lists.phrases("items/weakOpenings"),
                lists.phrases("items/leansOnAnother"),
                lists.phrases("items/vagueFrequency"),
                lists.phrases("items/ofThePatient"),
                lists.phrases("items/hedges"),
                lists.phrases("items/absolutes"),
                lists.words("items/stopWords"),
                PlainWords.of(lists, stems),
                stems);
    }

    /** The stems of a text's words of content. */
    Set<String> content(List<String> words) {
        return stems.of(words.stream().filter(word -> !stopWords.contains(word)).toList());
    }
}
