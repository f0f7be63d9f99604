package app.foreword.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.HedgeClass;
import app.foreword.content.Rule;
import app.foreword.content.SourceFingerprint;
import app.foreword.content.TextRole;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule about words finds what breaks it, and leaves alone what does not. */
class WordingRulesTest {

    private static final String LOWER =
            "In some, 7 in 10 felt well. In others, it was 5 in 10 or fewer. It is no promise.";

    @Test
    void hedgeMarkerInThePassage() {
        assertThat(concept("Scientists think it helps.", "They think it may.").findings())
                .isEmpty();
        assertThat(concept("It helps.", "They think it may.").findings()).containsExactly("HEDGE_MARKER 1");
    }

    @Test
    void hedgeMarkerInOtherWords() {
        assertThat(concept("Scientists think it helps.", "A seed will grow.").findings())
                .containsExactly("HEDGE_MARKER 2");
    }

    @Test
    void everyClassHasMarkersInEveryLanguage() {
        for (String language : List.of("en", "es")) {
            var lists = WordLists.of(Locale.of(language)).orElseThrow();
            for (HedgeClass hedge : HedgeClass.values()) {
                assertThat(lists.entries("hedges/" + hedge)).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Other treatments had not helped them.",
                "It was the treatments that did not work, and no one was to blame.",
                "The drug failed to help."
            })
    void theTreatmentDidNotHelp(String text) {
        assertThat(Writing.english().passage("p", text).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "These are patients who failed.",
                "They had failed other drugs.",
                "Some people did not respond to it.",
                "They were non-responders.",
                "It is your fault."
            })
    void thePersonIsBlamed(String text) {
        assertThat(Writing.english().passage("p", text).findings()).containsExactly("BLAME 1");
    }

    @Test
    void blameInSpanish() {
        assertThat(Writing.spanish()
                        .passage("p", "Otros no les habían ayudado.")
                        .findings())
                .isEmpty();
        assertThat(Writing.spanish().passage("p", "Las personas fracasaron.").brokenRules())
                .contains(Rule.BLAME);
        assertThat(Writing.spanish()
                        .passage("p", "Son pacientes que no respondieron.")
                        .brokenRules())
                .contains(Rule.BLAME);
    }

    @Test
    void theGoodFigureHasTheLowerOneBesideIt() {
        assertThat(Writing.english().passage("p", LOWER).findings()).isEmpty();
        assertThat(Writing.english()
                        .passage("p", "About 8 in 10 brain cells use it.")
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About 7 in 10 felt well.",
                "Of these, seven out of ten felt well.",
                "It was 70% of them.",
                "It was 70 percent of them.",
                "About 7 of the 10 felt well."
            })
    void theGoodFigureAlone(String text) {
        assertThat(Writing.english().passage("p", text).findings()).containsExactly("LONE_NUMBER 1");
    }

    @Test
    void theLowerFigureInAnotherPassageIsNotBesideIt() {
        assertThat(Writing.english()
                        .passage("p", "About 7 in 10 felt well.")
                        .passage("q", LOWER)
                        .findings())
                .containsExactly("LONE_NUMBER 1");
    }

    @Test
    void whatFollowsEveryAnswerStandsBesideAnOption() {
        assertThat(figure(LOWER)).isEmpty();
        assertThat(figure("It was many of them.")).containsExactly("LONE_NUMBER 1", "LONE_NUMBER 3");
    }

    @Test
    void theLowerFigureInSpanish() {
        assertThat(Writing.spanish()
                        .passage("p", "Fueron 7 de cada 10, o 5 de cada 10 o menos. No es una promesa.")
                        .findings())
                .isEmpty();
        assertThat(Writing.spanish().passage("p", "Fueron 7 de cada 10.").findings())
                .containsExactly("LONE_NUMBER 1");
    }

    @Test
    void whoReadsOfSuicideSeesWhomToCall() {
        assertThat(Writing.english()
                        .passage("p", "If you think of suicide, call 988.")
                        .findings())
                .isEmpty();
        assertThat(Writing.english()
                        .passage("p", "Some think of suicide.")
                        .passage("q", "Call 988.")
                        .findings())
                .containsExactly("CRISIS_LINE 1");
        assertThat(Writing.english()
                        .text(TextRole.STEM, "q.A", "Is it used for thoughts of suicide?")
                        .text(TextRole.RIGHT_IDEA, "q.A", "It is. You can call 988.")
                        .findings())
                .isEmpty();
        assertThat(Writing.spanish().passage("p", "Son ideas de suicidio.").brokenRules())
                .contains(Rule.CRISIS_LINE);
    }

    @Test
    void aTermIsExplainedWhereItIsFirstUsed() {
        var explained = Writing.english()
                .text(TextRole.HEADING, "p", "What a synapse is")
                .passage("p", "A synapse is where two cells meet.")
                .passage("q", "There are many synapses.")
                .term("p", "synapse", "synapses");
        assertThat(explained.findings()).isEmpty();
        var late = Writing.english()
                .passage("o", "There are many Synapses.")
                .passage("p", "A synapse is where two cells meet.")
                .term("p", "synapse", "synapses");
        assertThat(late.findings()).containsExactly("TERM_EXPLAINED 1");
    }

    @Test
    void sixWordsOfTheSource() {
        var runs = SourceFingerprint.runs("and it is used now and then").stream()
                .map(SourceFingerprint.Run::hash)
                .collect(Collectors.toSet());
        assertThat(Writing.english()
                        .source(runs)
                        .passage("p", "It is used now, and now.")
                        .findings())
                .isEmpty();
        assertThat(Writing.english()
                        .source(runs)
                        .passage("p", "For some it is used now and then.")
                        .findings())
                .containsExactly("SOURCE_OVERLAP 1");
    }

    @Test
    void aLanguageWithoutListsIsSaid() {
        assertThat(Writing.in("fr").passage("p", "C'est prouvé.").findings()).containsExactly("GUARDED_LANGUAGE 1");
    }

    private static Writing concept(String passage, String inOtherWords) {
        return Writing.english().passage("p", passage).concept(HedgeClass.HYP, "p", inOtherWords);
    }

    private static List<String> figure(String rightIdea) {
        return Writing.english()
                .text(TextRole.DISTRACTOR, "q.A/b", "For 7 in 10")
                .text(TextRole.RIGHT_IDEA, "q.A", rightIdea)
                .text(TextRole.KEY_FEEDBACK, "q.A/a", "It was 70 percent of them.")
                .findings();
    }
}
