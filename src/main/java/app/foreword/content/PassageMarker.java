package app.foreword.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line before a passage that names it and what it carries: <code>{#off-label-meaning F9 S4}</code>. */
record PassageMarker(int line, String id, List<String> sources) {

    // Possessive: a greedy group would take one step of the stack for each turn
    private static final Pattern FORM =
            Pattern.compile("\\{#([a-z0-9]++(?:-[a-z0-9]++)*+)((?: ++[FS][0-9]++)*+) *}\\s*");
    private static final int LONGEST_ID = 64;

    /** A line that begins with a brace is no text: without its # a marker would end up before patients. */
    static boolean isMeant(String line) {
        return line.stripLeading().startsWith("{");
    }

    static Optional<PassageMarker> read(int number, String line) {
        Matcher form = FORM.matcher(line);
        if (!form.matches() || form.group(1).length() > LONGEST_ID) {
            return Optional.empty();
        }
        String sources = form.group(2).strip();
        return Optional.of(new PassageMarker(
                number, form.group(1), sources.isEmpty() ? List.of() : List.of(sources.split(" +", -1))));
    }
}
