package app.foreword.guard;

import app.foreword.content.Manuscript;
import app.foreword.content.TextRole;
import app.foreword.content.TextUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a patient has before their eyes together with a text, whatever they chose. */
final class Beside {

    private final Manuscript manuscript;

    Beside(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** Whether what must stand beside the text does so, in the text itself or in what is shown with it. */
    boolean stands(TextUnit unit, Predicate<String> said) {
        return said.test(unit.text())
                || switch (unit.role()) {
                    case STEM, KEY, DISTRACTOR -> afterEveryAnswer(unit, said);
                    case KEY_FEEDBACK, DISTRACTOR_FEEDBACK -> rightIdea(unit).anyMatch(has(said));
                    case REMEMBER -> ofSection(unit, List.of(TextRole.REMEMBER)).anyMatch(has(said));
                    case FIGURE_LABEL, FIGURE_CAPTION ->
                        ofSection(unit, List.of(TextRole.FIGURE_LABEL, TextRole.FIGURE_CAPTION))
                                .anyMatch(has(said));
                    default -> false;
                };
    }

    /** The right idea follows every answer, the feedback only the option that was chosen. */
    private boolean afterEveryAnswer(TextUnit unit, Predicate<String> said) {
        var feedback = manuscript.texts().stream()
                .filter(text -> text.role() == TextRole.KEY_FEEDBACK || text.role() == TextRole.DISTRACTOR_FEEDBACK)
                .filter(text -> question(text).equals(question(unit)))
                .toList();
        return rightIdea(unit).anyMatch(has(said))
                || (!feedback.isEmpty() && feedback.stream().allMatch(has(said)));
    }

    private Stream<TextUnit> rightIdea(TextUnit unit) {
        return manuscript.texts(TextRole.RIGHT_IDEA).stream()
                .filter(text -> question(text).equals(question(unit)));
    }

    private Stream<TextUnit> ofSection(TextUnit unit, List<TextRole> roles) {
        return manuscript.texts().stream()
                .filter(text -> unit.section() != null && unit.section().equals(text.section()))
                .filter(text -> roles.contains(text.role()));
    }

    private static Predicate<TextUnit> has(Predicate<String> said) {
        return unit -> said.test(unit.text());
    }

    /** off-label.A of off-label.A/b. */
    private static String question(TextUnit unit) {
        int slash = unit.owner().indexOf('/');
        return slash < 0 ? unit.owner() : unit.owner().substring(0, slash);
    }
}
