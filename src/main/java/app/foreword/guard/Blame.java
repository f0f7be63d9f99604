package app.foreword.guard;

import static app.foreword.guard.TextRule.finding;

import app.foreword.content.Finding;
import app.foreword.content.Manuscript;
import app.foreword.content.Rule;
import java.util.List;

/** H5: a treatment did not help; the person did not fail. */
final class Blame implements TextRule {

    private final Phrases blame;

    Blame(WordLists lists) {
        blame = lists.phrases("blame");
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        return manuscript.texts().stream()
                .flatMap(unit -> blame.words(unit.text())
                        .map(words -> finding(
                                Rule.BLAME,
                                unit,
                                "\"%s\" in \"%s\"".formatted(words, unit.text()),
                                "say that the treatment did not help, not that the person failed")))
                .toList();
    }
}
