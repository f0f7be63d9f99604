package app.foreword.guard;

import static app.foreword.guard.TextRule.finding;

import app.foreword.content.Finding;
import app.foreword.content.Manuscript;
import app.foreword.content.Rule;
import app.foreword.content.TextUnit;
import java.util.List;
import java.util.stream.Stream;

/** No sentence that a patient reads or hears has more than twenty words. */
final class SentenceLength implements TextRule {

    static final int MOST_WORDS = 20;

    private final Sentences sentences;

    SentenceLength(Sentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        return TextRule.forPatients(manuscript).flatMap(this::tooLong).toList();
    }

    private Stream<Finding> tooLong(TextUnit unit) {
        return sentences.split(unit.text()).stream()
                .filter(sentence -> Sentences.words(sentence).size() > MOST_WORDS)
                .map(sentence -> finding(
                        Rule.SENTENCE_LENGTH,
                        unit,
                        "%d words: \"%s\"".formatted(Sentences.words(sentence).size(), sentence),
                        "shorten it or make two sentences of it, none over %d words".formatted(MOST_WORDS)));
    }
}
