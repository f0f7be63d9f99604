package app.foreword.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("UC-16 R7: Arabic letters are joined")
class ArabicLettersTest {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        // beh three times: beginning, middle, end
        "\u0628\u0628\u0628, \uFE91\uFE92\uFE90",
        // alone
        "\u0628, \uFE8F",
        // alef does not reach on: beh alef beh
        "\u0628\u0627\u0628, \uFE91\uFE8E\uFE8F",
        // lam alef is one shape, also at the end of a word
        "\u0644\u0627, \uFEFB",
        "\u0633\u0644\u0627\u0645, \uFEB3\uFEFC\uFEE1",
        // marks stay with their letter and part nothing
        "\u0628\u064E\u0628, \uFE91\u064E\uFE90",
        // the letters of Persian
        "\u06A9\u06CC, \uFB90\uFBFD",
        "abc 12, abc 12"
    })
    void joins(String letters, String shapes) {
        assertThat(ArabicLetters.joined(letters)).isEqualTo(shapes);
    }
}
