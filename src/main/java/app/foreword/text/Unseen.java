package app.foreword.text;

/** Characters that leave nothing to see: a reason or a name made of them alone is none. */
public final class Unseen {

    private static final int BLANK_BRAILLE = 0x2800;

    private Unseen() {}

    /** Whether nobody would see anything of it; so also where it is empty. */
    public static boolean isAll(String text) {
        return text.codePoints().allMatch(Unseen::is);
    }

    private static boolean is(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> character == BLANK_BRAILLE || fills(character);
        };
    }

    /** Fillers of Korean letters, and hints how to draw the letter before: marks and letters by kind, and nothing alone. */
    private static boolean fills(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0 -> true;
            default -> (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
        };
    }
}
