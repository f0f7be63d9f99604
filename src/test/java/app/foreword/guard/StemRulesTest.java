package app.foreword.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.Finding;
import app.foreword.content.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What does the brain do while you sleep at night?",
                "A friend sleeps badly. What may help him to rest?",
                "What do notes and nothing else have to do with it?",
                "A friend has no energy after a day without sleep. What may help?",
                "At least how many hours does a brain need for rest?",
                "How long do you have to wait to drive a car?",
                "Who should know about your medicines before you rest?",
                "What is true north used for on a map?"
            })
    void a_sound_english_stem_has_no_finding(String stem) {
        assertThat(StemRules.check(Items.english(stem, "*Rest", "Run", "Eat"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "M3_POSITIVE_STEM,Which of the four things is not good for sleep?",
        "M3_POSITIVE_STEM,What doesn't the brain do while you sleep?",
        "M3_POSITIVE_STEM,What doesn’t the brain do while you sleep?",
        "M3_POSITIVE_STEM,Which number has no use for you?",
        "M3_POSITIVE_STEM,A friend sleeps. Which night was without a dream?",
        "M3_POSITIVE_STEM,Which night had none of the dreams?",
        "M4_FULL_QUESTION,What is true of a number from a ketamine study?",
        "M4_FULL_QUESTION,A friend sleeps at night. What is right about it?",
        "M4_FULL_QUESTION,Sleep is good for your brain because",
        "M4_FULL_QUESTION,Why sleep at all?",
        "M4_FULL_QUESTION,Which of the following is true about sleep?",
        "M11_ITEM_LENGTH,'What does the brain do at night when the house is dark and all is still and the cat has gone to bed and the day is done?'",
        "M13_NO_GIVEAWAY,What was said of sleep in the question above?",
        "M17_VAGUE_FREQUENCY,What does the brain often do at night?",
        "M18_NOT_ABOUT_THE_PATIENT,What do your symptoms say about your sleep?",
        "M18_NOT_ABOUT_THE_PATIENT,How many pills do you take each night?"
    })
    void a_faulty_english_stem_has_that_finding_only(Rule rule, String stem) {
        assertThat(StemRules.check(Items.english(stem, "*Rest", "Run", "Eat")))
                .extracting(Finding::rule)
                .containsExactly(rule);
    }

    @Test
    void a_word_without_end_takes_no_stack() {
        assertThat(ItemText.words("a" + "'a".repeat(100_000))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "¿Al menos cuántas horas descansa un cerebro?",
                "¿Quién debe saber sobre sus medicinas antes de dormir?",
                "Un amigo pasó la noche sin dormir. ¿Qué le ayuda?"
            })
    void a_sound_spanish_stem_has_no_finding(String stem) {
        assertThat(StemRules.check(Items.spanish(stem, "*Descansar", "Correr", "Comer")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "M3_POSITIVE_STEM,¿Cuál de las cuatro cosas no ayuda a dormir?",
        "M3_POSITIVE_STEM,¿Qué noche pasó ella sin dormir bien?",
        "M4_FULL_QUESTION,¿Qué es cierto sobre un número de un estudio?",
        "M4_FULL_QUESTION,¿Cuál es verdad sobre dormir bien cada noche?",
        "M17_VAGUE_FREQUENCY,¿Qué hace a menudo el cerebro de noche?",
        "M18_NOT_ABOUT_THE_PATIENT,¿Qué dicen sus síntomas sobre el sueño?"
    })
    void a_faulty_spanish_stem_has_that_finding_only(Rule rule, String stem) {
        assertThat(StemRules.check(Items.spanish(stem, "*Descansar", "Correr", "Comer")))
                .extracting(Finding::rule)
                .containsExactly(rule);
    }
}
