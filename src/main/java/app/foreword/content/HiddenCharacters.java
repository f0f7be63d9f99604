package app.foreword.content;

import java.util.OptionalInt;

/**
 * Characters that nobody sees: controls, and format characters such as those that turn the direction of writing. They
 * can make a text read otherwise than it is stored, and hide a word from the rules about words.
 */
final class HiddenCharacters {

    private HiddenCharacters() {}

    /** The place of the first one in the text. */
    static OptionalInt first(String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (isHidden(character)) {
                return OptionalInt.of(at);
            }
            at += Character.charCount(character);
        }
        return OptionalInt.empty();
    }

    /** The name of the character at that place, e.g. {@code U+202E}. */
    static String name(String text, int at) {
        return "U+%04X".formatted(text.codePointAt(at));
    }

    static String spelledOut(String text) {
        if (first(text).isEmpty()) {
            return text;
        }
        var plain = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (isHidden(character)) {
                plain.append("<U+%04X>".formatted(character));
            } else {
                plain.appendCodePoint(character);
            }
        });
        return plain.toString();
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
