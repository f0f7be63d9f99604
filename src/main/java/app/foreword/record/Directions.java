package app.foreword.record;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.Locale;

/** Which words run from right to left, told to the PDF library by the rules that Java brings; no other library is needed. */
final class Directions implements BidiSplitter {

    /** What opens in one direction closes in the other. */
    private static final String PAIRS = "()[]{}<>\u00AB\u00BB\u2039\u203A";

    private Bidi runs = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String text, byte direction) {
        int base = direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        runs = new Bidi(text, direction == NEUTRAL ? Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT : base);
    }

    @Override
    public int countTextRuns() {
        return runs.getRunCount();
    }

    /** The library sorts them by where they start. */
    @Override
    public BidiTextRun getVisualRun(int index) {
        int start = runs.getRunStart(index);
        byte direction = runs.getRunLevel(index) % 2 == 0 ? LTR : RTL;
        return new BidiTextRun(start, runs.getRunLimit(index) - start, direction);
    }

    /** That of the first letter that has one. */
    @Override
    public byte getBaseDirection(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(each -> each == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(each))
                .mapToObj(each -> isRightToLeft(each) ? RTL : LTR)
                .findFirst()
                .orElse(NEUTRAL);
    }

    private static boolean isRightToLeft(int directionality) {
        return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Puts a run in the order in which it is drawn, from the left. */
    static final class Reorderer implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            // a letter and its marks stay together
            var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
            letters.setText(text);
            var turned = new StringBuilder(text.length());
            int end = letters.last();
            for (int start = letters.previous(); start != BreakIterator.DONE; start = letters.previous()) {
                turned.append(mirrored(text.substring(start, end)));
                end = start;
            }
            return turned.toString();
        }

        @Override
        public String shapeText(String text) {
            return ArabicLetters.joined(text);
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }

        private static String mirrored(String letter) {
            int place = letter.length() == 1 ? PAIRS.indexOf(letter) : -1;
            return place < 0 ? letter : PAIRS.substring(place ^ 1, (place ^ 1) + 1);
        }
    }
}
