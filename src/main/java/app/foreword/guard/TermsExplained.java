package app.foreword.guard;

import static app.foreword.guard.TextRule.finding;

import app.foreword.content.Finding;
import app.foreword.content.Manuscript;
import app.foreword.content.Rule;
import app.foreword.content.SectionId;
import app.foreword.content.Term;
import app.foreword.content.TextRole;
import app.foreword.content.TextUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A word of art stands in no text that is read before the passage that explains it. Titles and the line of purpose may name
 * what is to come, and so may the heading right above the passage.
 */
final class TermsExplained implements TextRule {

    private static final Set<TextRole> READING = EnumSet.of(
            TextRole.HEADING,
            TextRole.PASSAGE,
            TextRole.REMEMBER,
            TextRole.FIGURE_CAPTION,
            TextRole.FIGURE_ALTERNATIVE,
            TextRole.FIGURE_LABEL);

    @Override
    public List<Finding> check(Manuscript manuscript) {
        var findings = new ArrayList<Finding>();
        for (Term term : manuscript.module().terms()) {
            var forms = Phrases.literal(term.forms());
            for (TextUnit unit : before(term, manuscript)) {
                forms.words(unit.text())
                        .limit(1)
                        .map(word -> finding(
                                Rule.TERM_EXPLAINED,
                                unit,
                                "\"%s\" in \"%s\"".formatted(word, unit.text()),
                                "passage '%s' explains it only later: use plain words here, or explain it here"
                                        .formatted(term.passage().value())))
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    private static List<TextUnit> before(Term term, Manuscript manuscript) {
        var order = manuscript.module().sections().stream()
                .map(section -> section.id())
                .toList();
        SectionId home = manuscript.module().sections().stream()
                .filter(section -> section.passages().stream()
                        .anyMatch(passage -> passage.id().equals(term.passage())))
                .findFirst()
                .orElseThrow()
                .id();
        var earlier = new ArrayList<TextUnit>();
        var own = new ArrayList<TextUnit>();
        for (TextUnit unit : manuscript.texts()) {
            if (unit.section() == null) {
                continue;
            }
            if (home.equals(unit.section()) && READING.contains(unit.role())) {
                own.add(unit);
            } else if (order.indexOf(unit.section()) < order.indexOf(home)
                    && (READING.contains(unit.role()) || Roles.QUESTIONS.contains(unit.role()))) {
                earlier.add(unit);
            }
        }
        earlier.addAll(upTo(term, own));
        return earlier;
    }

    private static List<TextUnit> upTo(Term term, List<TextUnit> reading) {
        int passage = 0;
        while (passage < reading.size()
                && !(reading.get(passage).role() == TextRole.PASSAGE
                        && reading.get(passage).owner().equals(term.passage().value()))) {
            passage++;
        }
        boolean underHeading = passage > 0 && reading.get(passage - 1).role() == TextRole.HEADING;
        return reading.subList(0, underHeading ? passage - 1 : passage);
    }
}
