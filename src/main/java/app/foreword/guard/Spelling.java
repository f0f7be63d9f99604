package app.foreword.guard;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** Evens out what looks alike and is written with other characters, so that no word slips past the lists. */
final class Spelling {

    private static final Pattern HYPHEN =
            Pattern.compile("(?<=[\\p{L}\\p{N}])[\\u2010-\\u2015\\u2212\\u00AD](?=[\\p{L}\\p{N}])");

    private Spelling() {}

    /** Wide letters, ligatures and marks apart from their letters become common ones, every hyphen within a word "-". */
    static String plain(String text) {
        return HYPHEN.matcher(Normalizer.normalize(text, Form.NFKC)).replaceAll("-");
    }
}
