package app.foreword.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A good share of people is known however it is written. */
class LoneNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About 7 in 10 people felt better after one or more visits.",
                "In 7 in 10 people, brain cells mend.",
                "It was 70 out of every 100 people.",
                "It was 70 in each 100.",
                "It was 7 people out of 10.",
                "It was 7/10 of them.",
                "It was 7-in-10.",
                "It was 7\u2011in\u201110.",
                "It was 35 in 50.",
                "It was three out of four.",
                "It was seventy people in a hundred.",
                "It was seventy-five percent.",
                "It was between 6 and 8 in 10.",
                "It was two thirds of them.",
                "7 in 10 had fewer visits.",
                "About 7 in 10 felt well. The other 3 in 10 did not. It is no promise."
            })
    void theGoodShareAlone(String text) {
        assertThat(Writing.english().passage("p", text).brokenRules()).containsExactly(Rule.LONE_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fueron 7/10.",
                "Fueron 70 de cada 100.",
                "Fueron siete de cada diez.",
                "Fueron setenta y cinco por ciento.",
                "Fueron 7 personas de cada 10.",
                "Fueron 35 de 50.",
                "Fueron dos tercios."
            })
    void theGoodShareAloneInSpanish(String text) {
        assertThat(Writing.spanish().passage("p", text).brokenRules()).containsExactly(Rule.LONE_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About 7 in 10 felt well. In other studies, it was 5 in 10 or fewer. Your own chance is the same."
            })
    void withoutWhatItDoesNotMean(String text) {
        assertThat(Writing.english().passage("p", text).brokenRules()).containsExactly(Rule.LONE_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About 7 in 10 felt well. In other studies, it was 5 in 10 or fewer. It is no promise.",
                "About 7 in 10 felt well. In other studies, it was 5 in 10 or fewer. No one can say how it will be for you.",
                "It was 7/10. In others, it was 4/10. It is no promise."
            })
    void withTheLowerOneAndNoPromise(String text) {
        assertThat(Writing.english().passage("p", text).brokenRules()).doesNotContain(Rule.LONE_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Come to 6 of 10 visits.",
                "Of these, 8 out of 10 rooms are new.",
                "No one is 100% sure.",
                "Come on 7/10/2026.",
                "We are here 24/7.",
                "It was between 4 and 5 in 10.",
                "About 8 in 10 brain cells use it.",
                "It was 1 in 10 thousand.",
                "Take 1 of 2 now."
            })
    void noShareOfPeople(String text) {
        assertThat(Writing.english().passage("p", text).brokenRules()).doesNotContain(Rule.LONE_NUMBER);
    }
}
