package app.foreword.guard;

import static app.foreword.guard.TextRule.finding;

import app.foreword.content.Finding;
import app.foreword.content.Manuscript;
import app.foreword.content.Rule;
import app.foreword.content.SourceFingerprint;
import app.foreword.content.TextUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The facts of the source document carry over, its sentences do not. */
final class SourceOverlap implements TextRule {

    @Override
    public List<Finding> check(Manuscript manuscript) {
        Set<String> fingerprint = manuscript.fingerprint();
        return fingerprint.isEmpty()
                ? List.of()
                : manuscript.texts().stream()
                        .flatMap(unit -> shared(unit, fingerprint))
                        .toList();
    }

    /** The first run is enough: what is written anew there changes those that overlap it. */
    private static Stream<Finding> shared(TextUnit unit, Set<String> fingerprint) {
        return SourceFingerprint.runs(unit.text()).stream()
                .filter(run -> fingerprint.contains(run.hash()))
                .limit(1)
                .map(run -> finding(
                        Rule.SOURCE_OVERLAP,
                        unit,
                        "\"%s\" stands so in the source document".formatted(run.words()),
                        "tell the fact in your own words"));
    }
}
