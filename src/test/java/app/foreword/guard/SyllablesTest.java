package app.foreword.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** Syllables are counted as they are said; how often that is wrong has an upper bound. */
class SyllablesTest {

    private static final SyllableDictionary DICTIONARY = SyllableDictionary.load("guard/en.syllables.txt.gz");

    private final ReadAloud english = aloud("en");
    private final ReadAloud spanish = aloud("es");

    @ParameterizedTest
    @CsvSource({
        "people, 2",
        "different, 3",
        "zulu, 2",
        "a, 1",
        "every, 3",
        "off-label, 3",
        "U.S., 2",
        "NMDA, 4",
        "BDNF's, 4",
        "GABA, 2",
        "FDA, 3",
        "UCLA, 4",
        "7, 2",
        "10, 1",
        "57, 4",
        "988, 3",
        "50, 2",
        "2019, 5",
        "7.5, 4",
        "'1,000', 3",
        "isn’t, 2",
        "ketamine's, 3",
        "esketamine, 4",
        "WWW, 9"
    })
    void englishAsItIsRead(String word, int syllables) {
        assertThat(english.syllables(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"FDA, 4", "7, 2", "988, 6", "21, 3", "57, 6", "100, 1", "150, 5", "2019, 6", "NMDA, 6", "GABA, 2"})
    void spanishAsItIsRead(String word, int syllables) {
        assertThat(spanish.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void theDictionaryFindsEveryWordItHolds() {
        assertThat(DICTIONARY.words().filter(word -> DICTIONARY.count(word) == SyllableDictionary.UNKNOWN))
                .isEmpty();
        assertThat(DICTIONARY.count("ketamin")).isEqualTo(SyllableDictionary.UNKNOWN);
        assertThat(DICTIONARY.count("")).isEqualTo(SyllableDictionary.UNKNOWN);
        assertThat(DICTIONARY.count("zzzz")).isEqualTo(SyllableDictionary.UNKNOWN);
    }

    /** One word in ten is taken out of the dictionary and counted without it. */
    @Test
    void wordsThatTheDictionaryLacksAreWrongInAtMostSixInAHundred() {
        ToIntFunction<String> hiding = word -> isHidden(word) ? SyllableDictionary.UNKNOWN : DICTIONARY.count(word);
        var guess = new EnglishSyllables(hiding);
        var hidden = DICTIONARY.words().filter(SyllablesTest::isHidden).toList();
        long wrong = hidden.stream()
                .filter(word -> guess.count(word) != DICTIONARY.count(word))
                .count();

        double rate = 100.0 * wrong / hidden.size();
        System.out.printf(
                Locale.ROOT, "English, words not in the dictionary: %.2f %% of %d wrong%n", rate, hidden.size());
        assertThat(hidden).hasSizeGreaterThan(12_000);
        assertThat(rate).isLessThan(6);
    }

    @Test
    void spanishWordsAreWrongInAtMostOneInAHundred() throws IOException {
        var divided = spanishWords().toList();
        var wrong = divided.stream()
                .filter(word -> spanish.syllables(word.replace("·", "")) != word.split("·").length)
                .toList();

        double rate = 100.0 * wrong.size() / divided.size();
        System.out.printf(Locale.ROOT, "Spanish: %.2f %% of %d wrong: %s%n", rate, divided.size(), wrong);
        assertThat(divided).hasSizeGreaterThan(200);
        assertThat(rate).isLessThan(1);
    }

    private static boolean isHidden(String word) {
        return Math.floorMod(word.hashCode(), 10) == 0;
    }

    private static Stream<String> spanishWords() throws IOException {
        return new ClassPathResource("guard/es.divided.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split(" ")))
                .filter(word -> !word.isBlank());
    }

    private static ReadAloud aloud(String language) {
        var locale = Locale.of(language);
        return new ReadAloud(
                WordLists.of(locale).orElseThrow(),
                ReadingFormulas.of(locale).orElseThrow().syllables());
    }
}
