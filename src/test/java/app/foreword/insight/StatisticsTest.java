package app.foreword.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.foreword.content.OptionId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each formula on an example that was worked out by hand, and on published ones. */
class StatisticsTest {

    private static final Offset<Double> CLOSE = within(0.0005);

    @Test
    @DisplayName("UC-23 R5: 9 of 12 is 75%, and Wilson's interval goes from 47% to 91%")
    void wilsonByHand() {
        // z² = 3.8415, z²/n = 0.3201; middle: 0.75 + 0.1601 = 0.9101
        // half: 1.96 · √(0.75·0.25/12 + 0.3201/48) = 1.96 · √(0.015625 + 0.006669) = 0.2926
        // (0.9101 − 0.2926)/1.3201 = 0.4677; (0.9101 + 0.2926)/1.3201 = 0.9111
        Estimate estimate = new Share(9, 12).wilson();
        assertThat(estimate.value()).isEqualTo(0.75);
        assertThat(estimate.low()).isCloseTo(0.4677, CLOSE);
        assertThat(estimate.high()).isCloseTo(0.9111, CLOSE);
    }

    /** Newcombe (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, .2553, .3662", "15, 148, .0624, .1605", "0, 20, 0, .1611", "1, 29, .0061, .1718"})
    @DisplayName("UC-23 R5: Wilson's interval is that of the published examples")
    void wilsonPublished(int count, int of, double low, double high) {
        Estimate estimate = new Share(count, of).wilson();
        assertThat(estimate.low()).isCloseTo(low, within(0.00006));
        assertThat(estimate.high()).isCloseTo(high, within(0.00006));
    }

    @ParameterizedTest
    @CsvSource({
        "0, NOTHING",
        "10, NOTHING",
        "11, COUNTS",
        "29, COUNTS",
        "30, SHARES",
        "49, SHARES",
        "50, OPTIONS",
        "99, OPTIONS",
        "100, ITEM_ANALYSIS",
        "5000, ITEM_ANALYSIS"
    })
    @DisplayName("UC-23 R5: what a number of answers allows to be said")
    void limits(int answers, Evidence evidence) {
        assertThat(Evidence.of(answers)).isEqualTo(evidence);
        assertThat(new Share(answers / 2, answers).estimate().isPresent()).isEqualTo(answers >= 30);
    }

    @ParameterizedTest
    @CsvSource({
        "29, 29, false, ",
        "30, 30, false, GOOD",
        "24, 30, false, GOOD",
        "23, 30, false, LOOK",
        "48, 60, false, GOOD",
        "79, 100, false, LOOK",
        "60, 100, false, LOOK",
        "18, 30, false, LOOK",
        "59, 100, false, MEND",
        "0, 30, true, MEND",
        "98, 100, true, GOOD",
        "99, 100, true, TOO_EASY",
        "99, 100, false, GOOD"
    })
    @DisplayName(
            "UC-23 R15: .80 and more is good, from .60 on to be looked at, below to be mended, above .98 and fast too easy")
    void bands(int right, int of, boolean fast, @Nullable ShareBand band) {
        assertThat(ShareBand.of(new Share(right, of), fast)).isEqualTo(Optional.ofNullable(band));
    }

    @Test
    @DisplayName("UC-23 R9: the correlation of a question with the rest, and Fisher's interval")
    void correlationByHand() {
        // right 1 1 1 0 0, mean 0.6; the rest 3 2 2 1 2, mean 2
        // Σxy = 0.4·1 + (−0.6)·(−1) = 1; Σxx = 3·0.16 + 2·0.36 = 1.2; Σyy = 1 + 1 = 2; r = 1/√2.4 = 0.6455
        // artanh r = ½ ln(1.6455/0.3545) = 0.7675; half: 1.96/√2 = 1.3859; tanh(−0.6184) = −0.5500, tanh(2.1534) =
        // 0.9734
        Estimate r = Correlation.of(new double[] {1, 1, 1, 0, 0}, new double[] {3, 2, 2, 1, 2})
                .orElseThrow();
        assertThat(r.value()).isCloseTo(0.6455, CLOSE);
        assertThat(r.low()).isCloseTo(-0.5500, CLOSE);
        assertThat(r.high()).isCloseTo(0.9734, CLOSE);
    }

    /** Zar, Biostatistical Analysis, example 19.1: wing and tail lengths of twelve birds. */
    @Test
    @DisplayName("UC-23 R9: the correlation is that of a published example")
    void correlationPublished() {
        Estimate r = Correlation.of(
                        new double[] {10.4, 10.8, 11.1, 10.2, 10.3, 10.2, 10.7, 10.5, 10.8, 11.2, 10.6, 11.4},
                        new double[] {7.4, 7.6, 7.9, 7.2, 7.4, 7.1, 7.4, 7.2, 7.8, 7.7, 7.8, 8.3})
                .orElseThrow();
        assertThat(r.value()).isCloseTo(0.870, CLOSE);
        assertThat(r.low()).isCloseTo(0.592, within(0.001));
        assertThat(r.high()).isCloseTo(0.963, within(0.001));
    }

    @Test
    @DisplayName("UC-23 R9: what does not change goes along with nothing")
    void noCorrelation() {
        assertThat(Correlation.of(new double[] {1, 1, 1, 1}, new double[] {3, 2, 2, 1}))
                .isEmpty();
        assertThat(Correlation.of(new double[] {1, 0, 1, 1}, new double[] {2, 2, 2, 2}))
                .isEmpty();
        assertThat(Correlation.of(new double[] {}, new double[] {})).isEmpty();
    }

    @Test
    @DisplayName("UC-23 R9: KR-20 and Bonett's interval")
    void reliabilityByHand() {
        // totals 4 3 2 1 0: mean 2, variance (4 + 1 + 0 + 1 + 4)/5 = 2
        // p 0.8 0.6 0.4 0.2: Σpq = 0.16 + 0.24 + 0.24 + 0.16 = 0.8; KR-20 = 4/3 · (1 − 0.8/2) = 0.8
        // ln 0.2 = −1.6094; half: 1.96 · √(2·4/(3·3)) = 1.8479; 1 − e^0.2384 = −0.2693; 1 − e^−3.4573 = 0.9685
        Estimate alpha =
                Reliability.kr20(ladder("1111", "1110", "1100", "1000", "0000")).orElseThrow();
        assertThat(alpha.value()).isCloseTo(0.8, CLOSE);
        assertThat(alpha.low()).isCloseTo(-0.2693, CLOSE);
        assertThat(alpha.high()).isCloseTo(0.9685, CLOSE);
    }

    @Test
    @DisplayName("UC-23 R9: where all have the same result, or there is one question, there is no KR-20")
    void noReliability() {
        assertThat(Reliability.kr20(ladder("10", "01", "10", "01"))).isEmpty();
        assertThat(Reliability.kr20(ladder("1", "0", "1"))).isEmpty();
        assertThat(Reliability.kr20(List.of())).isEmpty();
        assertThat(Reliability.kr20(ladder("11", "00", "11", "00"))
                        .orElseThrow()
                        .value())
                .as("two questions that always go together")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("UC-23 R3: quartiles between values are interpolated")
    void quartilesByHand() {
        // sorted 10 12 14 20, places from 0: 0.75 → 10 + 0.75·2, 1.5 → 12 + 0.5·2, 2.25 → 14 + 0.25·6
        assertThat(Quartiles.of(List.of(14.0, 10.0, 20.0, 12.0))).isEqualTo(new Quartiles(11.5, 13, 15.5));
        assertThat(Quartiles.of(List.of(7.0))).isEqualTo(new Quartiles(7, 7, 7));
    }

    @Test
    @DisplayName("UC-23 R9: item analysis needs a hundred patients; the same answers many times over give the same r")
    void matrix() {
        // the ladder again: question 2 is right for 1 1 1 0 0 of totals 4 3 2 1 0, the rest is 3 2 1 1 0
        // x̄ = 0.6, ȳ = 1.4; Σxy = 0.4·(1.6 + 0.6 − 0.4) − 0.6·(−0.4 − 1.4) = 0.72 + 1.08 = 1.8
        // Σxx = 1.2; Σyy = 2.56 + 0.36 + 0.16 + 0.16 + 1.96 = 5.2; r = 1.8/√6.24 = 0.7206
        var ladder = ladder("1111", "1110", "1100", "1000", "0000");
        var few = new ItemMatrix();
        var enough = new ItemMatrix();
        Collections.nCopies(19, ladder).forEach(each -> fill(few, each));
        Collections.nCopies(20, ladder).forEach(each -> fill(enough, each));
        assertThat(few.discrimination(1)).isEmpty();
        assertThat(few.reliability()).isEmpty();
        assertThat(enough.discrimination(1).orElseThrow().value()).isCloseTo(0.7206, CLOSE);
        assertThat(enough.reliability().orElseThrow().value()).isCloseTo(0.8, CLOSE);
    }

    private static void fill(ItemMatrix matrix, List<boolean[]> rows) {
        rows.forEach(row -> matrix.add(new ItemMatrix.Row(new OptionId[row.length], row)));
    }

    private static List<boolean[]> ladder(String... patients) {
        return Stream.of(patients)
                .map(patient -> {
                    var right = new boolean[patient.length()];
                    for (int i = 0; i < right.length; i++) {
                        right[i] = patient.charAt(i) == '1';
                    }
                    return right;
                })
                .toList();
    }
}
