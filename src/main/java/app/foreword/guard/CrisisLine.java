package app.foreword.guard;

import static app.foreword.guard.TextRule.finding;

import app.foreword.content.Finding;
import app.foreword.content.Manuscript;
import app.foreword.content.Rule;
import app.foreword.content.TextRole;
import app.foreword.content.TextUnit;
import java.util.List;
import java.util.Set;

/**
 * Whoever reads of suicide sees at once whom to call. A passage is shown by itself after a miss and on the talk list, so the
 * line stands in the same passage; after a question it stands in what follows every answer.
 */
final class CrisisLine implements TextRule {

    /** Titles lead to a text that carries the line; a teach-back is said by someone who is there. */
    private static final Set<TextRole> CARRIED_BY_OTHERS = Set.of(
            TextRole.MODULE_TITLE,
            TextRole.SECTION_TITLE,
            TextRole.CONCEPT_TITLE,
            TextRole.HEADING,
            TextRole.TEACH_BACK);

    private final Phrases suicide;
    private final Phrases line;

    CrisisLine(WordLists lists) {
        suicide = lists.phrases("crisis/spoken");
        line = lists.phrases("crisis/line");
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        var beside = new Beside(manuscript);
        return TextRule.forPatients(manuscript)
                .filter(unit -> !CARRIED_BY_OTHERS.contains(unit.role()))
                .filter(unit -> suicide.in(unit.text()) && !beside.stands(unit, line))
                .map(CrisisLine::missing)
                .toList();
    }

    private static Finding missing(TextUnit unit) {
        return finding(
                Rule.CRISIS_LINE,
                unit,
                "\"%s\"".formatted(unit.text()),
                "say in the same passage, or in the right idea of the question, whom to call");
    }
}
