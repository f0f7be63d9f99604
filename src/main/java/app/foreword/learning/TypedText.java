package app.foreword.learning;

import app.foreword.text.Unseen;
import java.text.BreakIterator;
import java.util.Locale;

/** Words that a patient typed: cleaned of what no database or screen can take, otherwise as typed. */
public final class TypedText {

    /** The most that is kept of one text, in characters as Java and the databases count them. */
    public static final int MOST_KEPT = 20_000;

    private TypedText() {}

    /** Without control characters (a zero among them) and halves of characters, and no longer than what is kept. */
    public static String cleaned(String typed) {
        var clean = new StringBuilder();
        typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(TypedText::canStand)
                .forEach(code -> {
                    if (clean.length() + Character.charCount(code) <= MOST_KEPT) {
                        clean.appendCodePoint(code);
                    }
                });
        return clean.toString();
    }

    /** How many letters a person would count: an emoji is one, however it is put together. */
    public static int letters(String text) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int count = 0;
        while (letters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** Whether nobody would see anything of it. */
    public static boolean isBlank(String text) {
        return Unseen.isAll(text);
    }

    private static boolean canStand(int code) {
        int type = Character.getType(code);
        return code == '\n' || code == '\t' || type != Character.CONTROL && type != Character.SURROGATE;
    }
}
