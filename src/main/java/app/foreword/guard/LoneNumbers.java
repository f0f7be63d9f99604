package app.foreword.guard;

import static app.foreword.guard.TextRule.finding;

import app.foreword.content.Finding;
import app.foreword.content.Manuscript;
import app.foreword.content.Rule;
import app.foreword.content.TextUnit;
import java.util.List;
import java.util.stream.Stream;

/** A figure that promises much never stands without the lower one that other studies found. */
final class LoneNumbers implements TextRule {

    private final Sentences sentences;
    private final Phrases good;
    private final Phrases lower;
    private final Phrases ofOtherThings;

    LoneNumbers(WordLists lists) {
        sentences = lists.sentences();
        good = lists.phrases("figures/good");
        lower = lists.phrases("figures/lower");
        ofOtherThings = lists.phrases("figures/ofOtherThings");
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        var beside = new Beside(manuscript);
        return TextRule.forPatients(manuscript)
                .filter(unit -> good.in(unit.text()) && !beside.stands(unit, lower))
                .flatMap(this::lone)
                .toList();
    }

    private Stream<Finding> lone(TextUnit unit) {
        return sentences.split(unit.text()).stream()
                .filter(sentence -> good.in(sentence) && !ofOtherThings.in(sentence))
                .map(sentence -> finding(
                        Rule.LONE_NUMBER,
                        unit,
                        "\"%s\"".formatted(sentence),
                        "tell the lower figure of other studies in the same place"));
    }
}
