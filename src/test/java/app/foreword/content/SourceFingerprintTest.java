package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceFingerprintTest {

    private final Problems problems = new Problems();

    @Test
    void runs_are_six_words_without_capitals_and_punctuation() {
        assertThat(SourceFingerprint.runs("One, two; THREE four's five — six. Seven"))
                .extracting(SourceFingerprint.Run::words)
                .containsExactly("one two three fours five six", "two three fours five six seven");
        assertThat(SourceFingerprint.runs("Only five words stand here")).isEmpty();
    }

    @Test
    void the_same_words_give_the_same_hash() {
        String source = "The brain grows new paths between cells.";

        assertThat(SourceFingerprint.read(SourceFingerprint.of(source), problems))
                .contains(SourceFingerprint.runs("and the BRAIN grows new paths, between")
                        .get(1)
                        .hash())
                .doesNotContain(SourceFingerprint.runs("the brain grows old paths between")
                        .getFirst()
                        .hash());
        assertThat(problems.inReadingOrder()).isEmpty();
    }

    @Test
    void a_word_without_end_takes_no_stack() {
        assertThat(SourceFingerprint.runs("a" + "'a".repeat(100_000) + " b c d e f"))
                .hasSize(1);
    }

    @Test
    void names_in_a_row_are_left_out() {
        assertThat(SourceFingerprint.read(
                        SourceFingerprint.of("Yale, Stanford, the National Institute of Mental Health, and NYU"),
                        problems))
                .isEmpty();
    }

    @Test
    void a_line_that_is_no_hash() {
        SourceFingerprint.read("# fine\n0123456789abcdef\nthe words themselves\n", problems);

        assertThat(problems.inReadingOrder())
                .extracting(Finding::toString)
                .containsExactly(
                        "source-fingerprint.txt:3: this line is not 16 digits of a hash: make the file anew with bin/check-content --fingerprint SOURCE.txt");
    }
}
