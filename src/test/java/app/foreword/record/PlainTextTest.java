package app.foreword.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("UC-16 R7: words that leave the house")
class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can I drive home?",
                "two\nlines",
                "<b>&amp;</b> \"quoted\" 'so'",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \u2764\uFE0F",
                "\u05E9\u05DC\u05D5\u05DD \u200F\u0645\u0631\u062D\u0628\u0627"
            })
    @DisplayName("UC-16 R7: what people write stays as it is")
    void staysAsItIs(String typed) {
        assertThat(PlainText.of(typed)).isEqualTo(typed);
    }

    @Test
    @DisplayName("UC-16 R7: signs that are none go, and half a letter is a mark that one was there")
    void takesOutWhatIsNoLetter() {
        assertThat(PlainText.of("a\u0000b\u0007c\td\uD800e\uDC00f\uFFFEg\r\nh")).isEqualTo("abc d\uFFFDe\uFFFDfg\nh");
    }

    @ParameterizedTest
    @CsvSource({
        "a\u202Eb, a\u202Eb\u202C",
        "a\u2067b\u202Ac, a\u2067b\u202Ac\u202C\u2069",
        "\u202Ea\u202Cb, \u202Ea\u202Cb",
        "a\u202Cb\u2069c, abc"
    })
    @DisplayName("UC-16 R7: a change of direction ends with the words")
    void endsChangesOfDirection(String typed, String kept) {
        assertThat(PlainText.of(typed)).isEqualTo(kept);
    }

    @Test
    @DisplayName("UC-16 R7: a change of direction ends with its line")
    void endsChangesOfDirectionWithTheLine() {
        assertThat(PlainText.of("a\u202Eb\nc")).isEqualTo("a\u202Eb\u202C\nc");
    }
}
