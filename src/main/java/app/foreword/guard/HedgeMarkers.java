package app.foreword.guard;

import static app.foreword.guard.TextRule.finding;

import app.foreword.content.Concept;
import app.foreword.content.Finding;
import app.foreword.content.HedgeClass;
import app.foreword.content.Manuscript;
import app.foreword.content.Rule;
import app.foreword.content.TextUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * H2: the passage that explains a concept, and its second explanation, each carry a marker of its hedge class. What is
 * established is told plainly and needs none.
 */
final class HedgeMarkers implements TextRule {

    private final WordLists lists;

    HedgeMarkers(WordLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        return manuscript.module().concepts().stream()
                .filter(concept -> concept.hedge() != HedgeClass.EST)
                .flatMap(concept -> check(manuscript, concept))
                .toList();
    }

    private Stream<Finding> check(Manuscript manuscript, Concept concept) {
        var markers = lists.phrases("hedges/" + concept.hedge());
        return manuscript.texts().stream()
                .filter(unit -> explains(unit, concept))
                .filter(unit -> !markers.in(unit.text()))
                .map(unit -> finding(
                        Rule.HEDGE_MARKER,
                        unit,
                        "\"%s\" explains '%s' (%s) without a marker of that class"
                                .formatted(unit.text(), concept.id().value(), concept.hedge()),
                        "say how sure it is, with words like these: "
                                + lists.phrases("hedges/" + concept.hedge()).examples()));
    }

    private static boolean explains(TextUnit unit, Concept concept) {
        return switch (unit.role()) {
            case PASSAGE -> unit.owner().equals(concept.passage().value());
            case IN_OTHER_WORDS -> unit.owner().equals(concept.id().value());
            default -> false;
        };
    }
}
