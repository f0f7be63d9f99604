package app.foreword.guard;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word with a capital.
 *
 * @param small the word in small letters, without a genitive's s
 * @param isName whether it stands within a sentence, so that the capital is its own
 */
record CapitalWord(String small, boolean isName) {

    private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}\\p{N}'’])\\p{Lu}\\p{L}*");
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.?!:…\\n]|[¿¡\"“'‘(])\\s*$");

    static Stream<CapitalWord> in(String text) {
        return CAPITAL.matcher(text)
                .results()
                .map(word -> new CapitalWord(
                        word.group().toLowerCase(Locale.ROOT),
                        !SENTENCE_START
                                .matcher(text.substring(Math.max(0, word.start() - 20), word.start()))
                                .find()));
    }
}
