package app.foreword.guard;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Splits a text into sentences and words as a reader counts them. Each line of a text, e.g. of a list, is at least one
 * sentence; a word keeps its hyphens and apostrophes (off-label, don't), and U.S. is one word.
 */
final class Sentences {

    /** Nothing is tried twice, however long a word is. A number sign that is no digit (½, ²) is a word of its own. */
    private static final Pattern WORD = Pattern.compile("(?:\\p{L}\\.){2,}+"
            + "|\\p{Nd}++(?:[.,]\\p{Nd}++)*+(?:-[\\p{L}\\p{Nd}]++)*+"
            + "|[\\p{Nl}\\p{No}]"
            + "|[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*+(?:['’]\\p{L}++)*+(?:[-‑][\\p{L}\\p{N}]++(?:['’]\\p{L}++)*+)*+");

    private static final Pattern ENDS_IN_INITIALS = Pattern.compile("(?U)(?<!\\w)(?:\\p{L}\\.){2,}+\\s*+$");

    private final Locale language;
    private final Set<String> abbreviations;

    /** @param abbreviations that end in a dot but no sentence, in small letters without the dot, e.g. dr */
    Sentences(Locale language, Set<String> abbreviations) {
        this.language = language;
        this.abbreviations = abbreviations;
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    List<String> split(String text) {
        var sentences = new ArrayList<String>();
        var breaks = BreakIterator.getSentenceInstance(language);
        text.lines().forEach(line -> splitLine(line, breaks, sentences));
        return List.copyOf(sentences);
    }

    private void splitLine(String line, BreakIterator breaks, List<String> sentences) {
        breaks.setText(line);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = line.substring(start, end);
            if (end < line.length() && goesOn(sentence, line.substring(end))) {
                continue;
            }
            if (!words(sentence).isEmpty()) {
                sentences.add(sentence.strip());
            }
            start = end;
        }
    }

    /** After initials (U.S.) a capital may be a name or a new sentence; a sentence that begins so is longer than one word. */
    private boolean goesOn(String before, String after) {
        var words = words(before);
        boolean wordsFollow = WORD.matcher(after).find();
        if (words.isEmpty() || !wordsFollow) {
            return wordsFollow;
        }
        String last = words.getLast().toLowerCase(language).replaceFirst("\\.$", "");
        return before.strip().endsWith(".")
                && (abbreviations.contains(last)
                        || (ENDS_IN_INITIALS.matcher(before).find()
                                && Character.isLowerCase(after.strip().codePointAt(0))));
    }
}
