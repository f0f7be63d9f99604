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
    private final Phrases accidents;
    private final Phrases line;

    CrisisLine(WordLists lists) {
        suicide = lists.phrases("crisis/spoken");
        accidents = lists.phrases("crisis/accidents");
        line = lists.phrases("crisis/line");
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        var beside = new Beside(manuscript);
        return TextRule.forPatients(manuscript)
                .filter(unit -> !CARRIED_BY_OTHERS.contains(unit.role()))
                .filter(unit -> isSpokenOf(unit.text()) && !beside.stands(unit, line::in))
                .map(CrisisLine::missing)
                .toList();
    }

    /** Who falls may be hurt; that is not what is meant here. */
    private boolean isSpokenOf(String text) {
        var others = accidents.all(text);
        return suicide.all(text).stream().anyMatch(words -> !Phrases.covered(words, others));
    }

    private static Finding missing(TextUnit unit) {
        return finding(
                Rule.CRISIS_LINE,
                unit,
                "\"%s\"".formatted(unit.text()),
                "say in the same passage, or in the right idea of the question, whom to call");
    }
}
