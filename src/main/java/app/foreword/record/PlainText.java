package app.foreword.record;

import java.util.ArrayDeque;

/**
 * A person's words, made safe to stand beside others: what no reader can show is taken out, and a change of the writing
 * direction ends where the words end, so that it cannot turn around what follows.
 */
final class PlainText {

    private static final int POP_DIRECTION = 0x202C;
    private static final int POP_ISOLATE = 0x2069;
    private static final int UNREADABLE = 0xFFFD;

    private PlainText() {}

    static String of(String typed) {
        var text = new StringBuilder(typed.length());
        var open = new ArrayDeque<Integer>();
        typed.codePoints().forEach(each -> add(text, open, each));
        closeAll(text, open);
        return text.toString();
    }

    private static void add(StringBuilder text, ArrayDeque<Integer> open, int each) {
        switch (each) {
            case '\n' -> {
                // a paragraph's end ends them all in any case
                closeAll(text, open);
                text.append('\n');
            }
            case '\t' -> text.append(' ');
            case 0x202A, 0x202B, 0x202D, 0x202E -> open(text, open, each, POP_DIRECTION);
            case 0x2066, 0x2067, 0x2068 -> open(text, open, each, POP_ISOLATE);
            case POP_DIRECTION, POP_ISOLATE -> close(text, open, each);
            default -> {
                int type = Character.getType(each);
                if (type == Character.SURROGATE) {
                    text.appendCodePoint(UNREADABLE);
                } else if (type != Character.CONTROL && !isNoncharacter(each)) {
                    text.appendCodePoint(each);
                }
            }
        }
    }

    private static void open(StringBuilder text, ArrayDeque<Integer> open, int mark, int end) {
        text.appendCodePoint(mark);
        open.push(end);
    }

    /** One that closes nothing of these words would close something of those around them. */
    private static void close(StringBuilder text, ArrayDeque<Integer> open, int mark) {
        if (!open.isEmpty() && open.peek() == mark) {
            text.appendCodePoint(open.pop());
        }
    }

    private static void closeAll(StringBuilder text, ArrayDeque<Integer> open) {
        while (!open.isEmpty()) {
            text.appendCodePoint(open.pop());
        }
    }

    private static boolean isNoncharacter(int each) {
        return (each & 0xFFFE) == 0xFFFE || (each >= 0xFDD0 && each <= 0xFDEF);
    }
}
