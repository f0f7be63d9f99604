package app.foreword.record;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters as they are written by hand. PDF knows shapes, not letters, and Unicode has a sign for each shape;
 * which one belongs to which letter follows from its own tables, where the shapes of a letter stand in a row: alone, at
 * the end, at the beginning, in the middle.
 */
final class ArabicLetters {

    private static final int ALONE = 0;
    private static final int END = 1;
    private static final int BEGINNING = 2;
    private static final int MIDDLE = 3;

    /** The shapes of each letter, and of Lam with an Alef after it. */
    private static final Map<String, String> SHAPES = shapes();

    private static final int LAM = 0x0644;
    private static final int TATWEEL = 0x0640;

    private ArabicLetters() {}

    /** @param text in the order in which it is read */
    static String joined(String text) {
        int[] letters = text.codePoints().toArray();
        var joined = new StringBuilder(text.length());
        for (int i = 0; i < letters.length; i++) {
            int next = after(letters, i);
            String pair = letters[i] == LAM && next < letters.length ? letter(LAM) + letter(letters[next]) : "";
            if (SHAPES.containsKey(pair)) {
                joined.append(shape(pair, joinsOnward(letters, before(letters, i)), false));
                joined.append(marks(letters, i + 1, next));
                i = next;
            } else {
                String own = letter(letters[i]);
                boolean onward = next < letters.length && SHAPES.containsKey(letter(letters[next]));
                joined.append(
                        SHAPES.containsKey(own)
                                ? shape(
                                        own,
                                        joinsOnward(letters, before(letters, i)),
                                        onward || isTatweel(letters, next))
                                : own);
            }
        }
        return joined.toString();
    }

    private static String shape(String letter, boolean joinedBefore, boolean joinedAfter) {
        String shapes = SHAPES.getOrDefault(letter, letter);
        boolean onward = joinedAfter && shapes.length() > BEGINNING;
        int place = joinedBefore ? (onward ? MIDDLE : END) : (onward ? BEGINNING : ALONE);
        return String.valueOf(shapes.charAt(Math.min(place, shapes.length() - 1)));
    }

    /** Whether the letter there reaches out to the one after it. */
    private static boolean joinsOnward(int[] letters, int place) {
        return place >= 0
                && (isTatweel(letters, place)
                        || SHAPES.getOrDefault(letter(letters[place]), "").length() > BEGINNING);
    }

    private static boolean isTatweel(int[] letters, int place) {
        return place < letters.length && letters[place] == TATWEEL;
    }

    /** The next place that is no mark above or below a letter. */
    private static int after(int[] letters, int place) {
        int next = place + 1;
        while (next < letters.length && isMark(letters[next])) {
            next++;
        }
        return next;
    }

    private static int before(int[] letters, int place) {
        int previous = place - 1;
        while (previous >= 0 && isMark(letters[previous])) {
            previous--;
        }
        return previous;
    }

    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static String marks(int[] letters, int from, int to) {
        return new String(letters, from, to - from);
    }

    private static String letter(int codePoint) {
        return Character.toString(codePoint);
    }

    private static Map<String, String> shapes() {
        var shapes = new HashMap<String, String>();
        addShapes(shapes, 0xFB50, 0xFBB1);
        addShapes(shapes, 0xFBD3, 0xFBE7);
        addShapes(shapes, 0xFBFC, 0xFBFF);
        addShapes(shapes, 0xFE80, 0xFEFC);
        return shapes;
    }

    private static void addShapes(Map<String, String> shapes, int from, int to) {
        for (int shape = from; shape <= to; shape++) {
            String letter = Normalizer.normalize(letter(shape), Normalizer.Form.NFKC);
            shapes.merge(letter, letter(shape), String::concat);
        }
    }
}
