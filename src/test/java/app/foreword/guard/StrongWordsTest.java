package app.foreword.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.Rule;
import app.foreword.content.TextRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** H3: strong words stand only where they are denied, called a hope, or corrected. */
class StrongWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This has not been proven in people.",
                "It is a hope. It is not proven.",
                "It isn’t proven yet.",
                "Parts of it are not proven.",
                "No one has proven that.",
                "It is still to be proven.",
                "It is not proven to be a cure.",
                "Scientists think it may repair cells.",
                "Some people hope it heals the brain.",
                "It does not always help.",
                "It does not help everyone.",
                "It is no cure."
            })
    void deniedOrHopedFor(String text) {
        assertThat(Writing.english().passage("p", text).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scientists proven this may help, it is not proven.",
                "It is proven that it may help.",
                "Some people hope, but it has proven to work.",
                "It is not proven 7 that it helps.",
                "No one proven say which group it is.",
                "It is not about that; it is proven.",
                "It heals the brain.",
                "It is safe.",
                "It always helps.",
                "This is a breakthrough.",
                "It may fix the root cause.",
                "It can cure people."
            })
    void promised(String text) {
        assertThat(Writing.english().passage("p", text).brokenRules()).containsExactly(Rule.STRONG_WORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Esto no se ha probado en personas.",
                "No está comprobado.",
                "Todavía no ha sido demostrado en personas.",
                "Nadie lo ha demostrado.",
                "Los científicos piensan que puede reparar células.",
                "Muchos habían probado otros tratamientos.",
                "No ayuda a todos.",
                "No es una cura.",
                "Los científicos no están seguros de eso."
            })
    void deniedOrHopedForInSpanish(String text) {
        assertThat(Writing.spanish().passage("p", text).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Los científicos probado que ayuda.",
                "Está comprobado que puede ayudar.",
                "Los estudios demuestran que ayuda.",
                "Puede curar a la gente.",
                "Sana el cerebro.",
                "Es seguro.",
                "Siempre ayuda."
            })
    void promisedInSpanish(String text) {
        assertThat(Writing.spanish().passage("p", text).brokenRules()).contains(Rule.STRONG_WORD);
    }

    @Test
    void aWrongOptionMayPromiseWhatItsFeedbackTakesBack() {
        assertThat(option("A cure for all", "We all hope so. But it is a step, not the end."))
                .isEmpty();
        assertThat(option("It has been proven in people", "This has not been proven in people."))
                .isEmpty();
    }

    @Test
    void aWrongOptionThatNothingTakesBackIsFound() {
        assertThat(option("A cure for all", "That would be a big step.")).containsExactly("STRONG_WORD 1");
        assertThat(option("It proven helps", "But this is not so.")).containsExactly("STRONG_WORD 1");
    }

    @Test
    void aKeyMayPromiseNothing() {
        assertThat(Writing.english()
                        .text(TextRole.KEY, "q.A/a", "A cure for all")
                        .text(TextRole.KEY_FEEDBACK, "q.A/a", "But not for all people.")
                        .findings())
                .containsExactly("STRONG_WORD 1");
    }

    @Test
    void wordsForStaffAreNotHeldToIt() {
        assertThat(Writing.english()
                        .text(TextRole.MISCONCEPTION, "q.A/b", "It is a cure")
                        .findings())
                .isEmpty();
    }

    private static List<String> option(String text, String feedback) {
        return Writing.english()
                .text(TextRole.DISTRACTOR, "q.A/b", text)
                .text(TextRole.DISTRACTOR_FEEDBACK, "q.A/b", feedback)
                .findings();
    }
}
