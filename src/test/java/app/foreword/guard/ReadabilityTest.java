package app.foreword.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.foreword.content.Measure;
import app.foreword.content.Rule;
import app.foreword.content.TextMeasures;
import app.foreword.content.TextRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The figures are those of the formulas, and each limit has a rule of its own. */
class ReadabilityTest {

    private static final String PLAIN = "The cat sat on the mat. It was a fat cat. ";

    @Test
    void englishFiguresAreThoseOfTheFormulas() {
        var count = new TextCount(10, 100, 130, 6, 1, 14);
        assertThat(EnglishFormulas.INSTANCE.grade(count).measure().value()).isCloseTo(3.65, within(0.06));
        assertThat(EnglishFormulas.INSTANCE.ease(count).getFirst().measure().value())
                .isCloseTo(86.7, within(0.06));
        assertThat(EnglishFormulas.INSTANCE.whole(count).getFirst().measure().value())
                .isCloseTo(7.55, within(0.06));
    }

    @Test
    void spanishFiguresAreThoseOfTheFormulas() {
        var count = new TextCount(10, 100, 200, 30, 9, 14);
        assertThat(SpanishFormulas.INSTANCE.ease(count).getFirst().measure().value())
                .isCloseTo(76.64, within(0.06));
        assertThat(SpanishFormulas.INSTANCE.grade(count).measure().value()).isCloseTo(72.2, within(0.06));
        assertThat(SpanishFormulas.INSTANCE.whole(count)).isEmpty();
    }

    @Test
    void aLimitIsHeldExactlyAndShownSo() {
        var over = ReadingFormulas.Held.atMost(Rule.GRADE, "grade", 6.04, 6).measure();
        assertThat(over.isGood()).isFalse();
        assertThat(over.shown()).isEqualTo(6.04);
        assertThat(ReadingFormulas.Held.atMost(Rule.GRADE, "grade", 5.96, 6)
                        .measure()
                        .shown())
                .isEqualTo(6.0);
        assertThat(ReadingFormulas.Held.atLeast(Rule.READING_EASE, "ease", 69.996, 70)
                        .measure()
                        .shown())
                .isEqualTo(69.996, within(0.0001));
    }

    @Test
    void plainWordsAreFine() {
        assertThat(english(PLAIN.repeat(5))).isEmpty();
    }

    @Test
    void gradeAlone() {
        assertThat(english("The doctors and the nurses will listen to you after the visit. "
                        + "The doctors and the nurses will listen to people after the visit. "))
                .containsExactly("GRADE 1");
    }

    @Test
    void easeAlone() {
        assertThat(english("The doctors often listen now. ")).containsExactly("READING_EASE 1");
    }

    @Test
    void meanSentenceAlone() {
        assertThat(english("The cat sat on the mat and it did not want to go out then. "))
                .containsExactly("MEAN_SENTENCE 1");
    }

    @Test
    void longWordsAlone() {
        assertThat(english("The doctors use ketamine in the day. ")).containsExactly("LONG_WORDS 1");
    }

    @Test
    void smogAlone() {
        String one = "The nurse gives the ketamine to you in the same way then. ";
        String two = "The ketamine and the ketamine go in the same way as then. ";
        assertThat(english(one.repeat(8) + two)).containsExactly("SMOG 1");
    }

    @Test
    void aLongSentenceIsFoundWithItsOwnLine() {
        String twentyOne = "We go out now " + "and we go in ".repeat(4) + "then.";
        assertThat(Sentences.words(twentyOne)).hasSize(21);
        assertThat(Writing.in("en")
                        .passage("p", PLAIN.repeat(5))
                        .text(TextRole.TERM_MEANING, "t", twentyOne)
                        .findings())
                .containsExactly("SENTENCE_LENGTH 2");
        assertThat(Writing.in("en")
                        .text(TextRole.TERM_MEANING, "t", twentyOne.replace(" then", ""))
                        .findings())
                .isEmpty();
    }

    @Test
    void pooledQuestionsAreHeldToWhatASectionIs() {
        String hard = "Psychiatric medication modulates neurotransmitter availability considerably.";
        assertThat(Writing.in("en").text(TextRole.STEM, "q.A", hard).brokenRules())
                .containsExactlyInAnyOrder(Rule.M19_POOLED_GRADE, Rule.READING_EASE, Rule.LONG_WORDS);
        assertThat(Writing.in("en").text(TextRole.TERM_MEANING, "t", hard).brokenRules())
                .containsExactly(Rule.GRADE);
    }

    @Test
    void hardSpanishIsFound() {
        assertThat(Writing.in("es")
                        .passage("p", "Determinadas investigaciones internacionales recomiendan administración.")
                        .brokenRules())
                .containsExactlyInAnyOrder(Rule.GRADE, Rule.READING_EASE, Rule.LONG_WORDS);
        assertThat(Writing.in("es")
                        .passage("p", "La casa es roja. El gato come pan.")
                        .findings())
                .isEmpty();
    }

    @Test
    void partsAreToldWithTheirFigures() {
        var report = new Guard()
                .examine(Writing.in("en")
                        .passage("p", PLAIN)
                        .text(TextRole.STEM, "q.A", "What did the cat do?")
                        .text(TextRole.TERM_MEANING, "t", "a pet")
                        .done());
        assertThat(report.language()).isEqualTo(Locale.ENGLISH);
        assertThat(report.parts())
                .extracting(TextMeasures::part)
                .containsExactly("s1", "questions", "further", "whole");
        assertThat(report.parts().getFirst().words()).isEqualTo(11);
        assertThat(report.parts().getFirst().measures())
                .extracting(Measure::name)
                .contains("Flesch-Kincaid grade", "Flesch reading ease");
    }

    private static List<String> english(String passage) {
        return Writing.in("en").passage("p", passage).findings();
    }
}
