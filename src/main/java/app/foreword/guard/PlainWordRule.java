package app.foreword.guard;

import app.foreword.content.Finding;
import app.foreword.content.Rule;
import app.foreword.content.Term;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Words of a stem or an option are plain, or explained in the reading, or names. */
final class PlainWordRule {

    private final Set<String> terms = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final ItemWords words;

    /** @param texts running texts of the module: what has a capital within a sentence of them is a name */
    PlainWordRule(List<Term> terms, List<String> texts, ItemWords words) {
        this.words = words;
        terms.stream()
                .flatMap(term -> term.forms().stream())
                .flatMap(form -> ItemText.words(form).stream())
                .forEach(word -> {
                    this.terms.add(word);
                    this.terms.add(words.stems().of(word));
                });
        texts.stream()
                .flatMap(CapitalWord::in)
                .filter(CapitalWord::isName)
                .map(CapitalWord::small)
                .forEach(names::add);
    }

    Stream<Finding> check(Item item) {
        var hard = new LinkedHashSet<String>();
        Stream.concat(Stream.of(item.question().stem()), item.texts().stream())
                .flatMap(text -> ItemText.written(text).stream())
                .map(PlainWordRule::withoutGenitive)
                .filter(word -> !isName(word) && !isKnown(word.toLowerCase(Locale.ROOT)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .forEach(hard::add);
        return hard.isEmpty()
                ? Stream.empty()
                : Stream.of(item.finding(
                        Rule.M12_PLAIN_WORDS,
                        "not on the list of plain words and not explained: " + String.join(", ", hard),
                        "use a plainer word, or explain it in the reading and name it under terms, in every language"));
    }

    /** With its capital: that Stanford is a name says nothing of a word written small. */
    private boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && names.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean isKnown(String word) {
        return Character.isDigit(word.charAt(0))
                || terms.contains(word)
                || terms.contains(words.stems().of(word))
                || words.plain().knows(word);
    }

    private static String withoutGenitive(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
}
