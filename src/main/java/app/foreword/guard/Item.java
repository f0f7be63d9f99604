package app.foreword.guard;

import app.foreword.content.Concept;
import app.foreword.content.Finding;
import app.foreword.content.Option;
import app.foreword.content.Place;
import app.foreword.content.Question;
import app.foreword.content.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A question as the item rules see it: with its concept, its place, and its words. */
record Item(Question question, Concept concept, Place place, ItemWords words) {

    List<Option> options() {
        return question.options();
    }

    List<String> texts() {
        return options().stream().map(Option::text).toList();
    }

    /** The key's place among the options, from 0. */
    int keyIndex() {
        return IntStream.range(0, options().size())
                .filter(i -> options().get(i).key())
                .findFirst()
                .orElseThrow();
    }

    /** The stems of a text's words of content. */
    Set<String> content(String text) {
        return words.content(ItemText.words(text));
    }

    /** The stems of all words of a text. */
    Set<String> allWords(String text) {
        return words.stems().of(ItemText.words(text));
    }

    Finding finding(Rule rule, String found, String mend) {
        return new Finding(rule, place.file(), place.line(), "%s: %s".formatted(question.id(), found), mend);
    }
}
