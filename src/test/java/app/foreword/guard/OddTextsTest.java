package app.foreword.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text stops the guard. */
class OddTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take 1½ of it.",
                "It is 10² or \u2460.",
                "It is ½.",
                "H\u2082O is water.",
                "It is \u0667 or \uD835\uDFD5.",
                "It is 7.½ now.",
                "\u2167 is a number."
            })
    void numbersOfAnyKind(String text) {
        assertThat(Writing.english().passage("p", text).brokenRules()).isEmpty();
    }

    @Test
    void aNumberSignIsOneWord() {
        assertThat(Sentences.words("1½ and 10²")).containsExactly("1", "½", "and", "10", "²");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-a",
                "'a",
                "a.",
                "1",
                ",1",
                "all ",
                "A.",
                "dr. ",
                "é",
                "no ",
                "not ",
                " 7 in 10",
                "hope ",
                "-in-7",
                "of the ",
                "cure, "
            })
    void wordsOfAnyLength(String part) {
        assertThat(Sentences.words("a" + part.repeat(20_000))).isNotEmpty();
        for (String language : List.of("en", "es")) {
            assertThat(Writing.in(language)
                            .passage("p", "a failed 7 in 10" + part.repeat(300))
                            .brokenRules())
                    .isNotNull();
        }
    }

    @Test
    void lettersToOurPeopleAreNoBlame() {
        assertThat(Writing.english()
                        .passage("p", "Some people did not respond to our letter.")
                        .brokenRules())
                .isEmpty();
        assertThat(Writing.english()
                        .passage("p", "Some people did not respond to the drug.")
                        .brokenRules())
                .containsExactly(Rule.BLAME);
    }
}
