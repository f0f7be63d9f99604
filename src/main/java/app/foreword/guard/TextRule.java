package app.foreword.guard;

import app.foreword.content.Finding;
import app.foreword.content.Manuscript;
import app.foreword.content.Rule;
import app.foreword.content.TextRole;
import app.foreword.content.TextUnit;
import java.util.List;
import java.util.stream.Stream;

/** One rule about the words of a manuscript. */
interface TextRule {

    List<Finding> check(Manuscript manuscript);

    /** Every text that a patient may read or hear. */
    static Stream<TextUnit> forPatients(Manuscript manuscript) {
        return manuscript.texts().stream().filter(unit -> !Roles.FOR_STAFF.contains(unit.role()));
    }

    /** Every text that someone says or believes to be true; a misconception is a wrong idea by its nature. */
    static Stream<TextUnit> toldAsTrue(Manuscript manuscript) {
        return manuscript.texts().stream().filter(unit -> unit.role() != TextRole.MISCONCEPTION);
    }

    static Finding finding(Rule rule, TextUnit unit, String found, String mend) {
        return new Finding(rule, unit.place().file(), unit.place().line(), found, mend);
    }
}
