package app.foreword.guard;

import static app.foreword.guard.TextRule.finding;

import app.foreword.content.Finding;
import app.foreword.content.Manuscript;
import app.foreword.content.Rule;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A word with letters of another script looks like a common one (a Cyrillic o in "proven") and no list finds it. The
 * languages that have lists are written in Latin letters; a single Greek letter may stand by itself.
 */
final class OtherScripts implements TextRule {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}+");

    @Override
    public List<Finding> check(Manuscript manuscript) {
        return manuscript.texts().stream()
                .flatMap(unit -> WORD.matcher(unit.text())
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> word.codePoints().anyMatch(OtherScripts::isOther))
                        .map(word -> finding(
                                Rule.STRONG_WORD,
                                unit,
                                "\"%s\" has a letter of another script, so no list can know the word".formatted(word),
                                "type the word anew")))
                .toList();
    }

    private static boolean isOther(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case LATIN, COMMON, INHERITED -> false;
            default -> true;
        };
    }
}
