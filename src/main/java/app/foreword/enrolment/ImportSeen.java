package app.foreword.enrolment;

import app.foreword.content.ModuleId;
import app.foreword.enrolment.ImportRowCheck.Sound;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the same file said before: who has which number, and who has the same name. */
final class ImportSeen {

    private record First(long line, String person, List<ModuleId> modules) {}

    private record Named(long line, String number) {}

    private final Map<String, First> byNumber = new HashMap<>();
    private final Map<String, Named> byPerson = new HashMap<>();

    /** Name and birth date as one key, whatever the case of the letters. */
    static String person(String givenName, String familyName, LocalDate born) {
        return String.join(
                "\n", givenName.toLowerCase(Locale.ROOT), familyName.toLowerCase(Locale.ROOT), born.toString());
    }

    static String person(Sound sound) {
        var who = sound.checked().person();
        return person(who.givenName(), who.familyName(), who.birthDate());
    }

    /** Whether an earlier row of the file brings the same person. */
    boolean hasEarlier(Sound sound) {
        var first = byNumber.get(sound.checked().number());
        return first != null && first.line() < sound.row().line();
    }

    /** Null where nothing contradicts an earlier row; the row is then remembered. */
    @Nullable
    ImportProblem problem(Sound sound) {
        String number = sound.checked().number();
        var first = byNumber.get(number);
        if (first == null) {
            byNumber.put(number, new First(sound.row().line(), person(sound), List.of(sound.module())));
            return null;
        }
        if (!first.person().equals(person(sound))) {
            return say(sound, "imports.row.numberTwice", first.line());
        }
        if (first.modules().contains(sound.module())) {
            return say(sound, "imports.row.twice", first.line());
        }
        var modules = Stream.concat(first.modules().stream(), Stream.of(sound.module()))
                .toList();
        byNumber.put(number, new First(first.line(), first.person(), modules));
        return null;
    }

    /** Null where nobody before has the same name and birth date under another number. */
    @Nullable
    ImportProblem namesake(Sound sound) {
        var before = byPerson.putIfAbsent(
                person(sound), new Named(sound.row().line(), sound.checked().number()));
        return before == null || before.number().equals(sound.checked().number())
                ? null
                : say(sound, "imports.warn.namesakeHere", before.number(), before.line());
    }

    private static ImportProblem say(Sound sound, String key, Object... params) {
        return ImportProblem.of(sound.row(), ImportColumn.PATIENT_NUMBER, key, List.of(params));
    }
}
