package app.foreword.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What promises is found in other words and other spellings, and what promises nothing is left alone. */
class PromisesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It does not just cure depression: it helps more.",
                "It not only heals and cures you, it keeps you well.",
                "There is no better cure.",
                "It never fails to cure.",
                "Some people hope for rain, and ketamine is a safe, permanent cure for everyone.",
                "Most people think it is nice that ketamine is a guaranteed cure.",
                "No study in doubt has proven it wrong.",
                "What was not proven in 1990 is now clear: it works.",
                "It was not proven until 2000.",
                "It does not cost much and cures all pain.",
                "It is more than a cure.",
                "No one doubts it is a cure.",
                "Nothing is safer.",
                "Ask how ketamine heals the brain."
            })
    void aDenialOrHopeOfSomethingElse(String text) {
        assertThat(Writing.english().passage("p", text).brokenRules()).contains(Rule.STRONG_WORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ketamine works.",
                "It will help you.",
                "Most patients get well.",
                "It is confirmed that it will help you.",
                "It is harmless.",
                "It has no risk.",
                "It has no side effects.",
                "It is certain to help.",
                "It helps without a doubt.",
                "There is proof that it helps.",
                "Studies confirm it.",
                "It is risk-free."
            })
    void sureOfTheEffect(String text) {
        assertThat(Writing.english().passage("p", text).brokenRules()).contains(Rule.STRONG_WORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Doctors are still learning how well it works.",
                "No one knows if it works.",
                "Does the medicine work?",
                "It is not harmless.",
                "There is no proof that it helps.",
                "Scientists hope it will help.",
                "Your care team will help you.",
                "It works on a signal in the brain.",
                "Some foods are not for certain days.",
                "Ask when it is safe to drive home.",
                "Ask if it is safe.",
                "Always bring a friend.",
                "Get home safely.",
                "The price is fixed.",
                "Read the reverse of the form.",
                "Show a card to prove your age.",
                "You may call in a doubt."
            })
    void questionsDenialsAndOtherMeanings(String text) {
        assertThat(Writing.english().passage("p", text).brokenRules()).doesNotContain(Rule.STRONG_WORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La ketamina funciona sin duda.",
                "Esto le ayudará.",
                "Es una medicina curativa.",
                "Lo garantizamos.",
                "Hay pruebas de que ayuda.",
                "Es inofensiva.",
                "No tiene riesgos.",
                "Se ha confirmado que ayuda.",
                "No solo cura, también le cuida.",
                "Unos esperan la lluvia, y esto cura."
            })
    void sureOfTheEffectInSpanish(String text) {
        assertThat(Writing.spanish().passage("p", text).brokenRules()).contains(Rule.STRONG_WORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Los médicos aprenden qué tan bien funciona.",
                "No hay pruebas de que ayude.",
                "Pregunte si es seguro manejar.",
                "No es inofensiva.",
                "Esperan que le ayudará."
            })
    void questionsAndDenialsInSpanish(String text) {
        assertThat(Writing.spanish().passage("p", text).brokenRules()).doesNotContain(Rule.STRONG_WORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is non\u2011addictive.",
                "It is non\u2013addictive.",
                "It is not addictive.",
                "It is \uFF43\uFF55\uFF52\uFF45.",
                "It is pr\u043Even.",
                "It isn\u2019t addictive."
            })
    void writtenWithOtherCharacters(String text) {
        assertThat(Writing.english().passage("p", text).brokenRules()).contains(Rule.STRONG_WORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It is the \u03B2-wave, or \u03B1."})
    void aGreekLetterByItself(String text) {
        assertThat(Writing.english().passage("p", text).brokenRules()).doesNotContain(Rule.STRONG_WORD);
    }
}
