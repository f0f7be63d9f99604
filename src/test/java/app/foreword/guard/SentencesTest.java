package app.foreword.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Counts sentences and words as a reader does. */
class SentencesTest {

    private final Sentences english = WordLists.of(Locale.ENGLISH).orElseThrow().sentences();
    private final Sentences spanish =
            WordLists.of(Locale.of("es")).orElseThrow().sentences();

    @Test
    void initialsAndTitlesEndNoSentence() {
        assertThat(english.split("In the U.S., you can call. The U.S. office approves drugs."))
                .containsExactly("In the U.S., you can call.", "The U.S. office approves drugs.");
        assertThat(english.split("Ask Dr. Lee. She knows.")).containsExactly("Ask Dr. Lee.", "She knows.");
        assertThat(spanish.split("Pregunte a la Dra. Ruiz. Ella sabe."))
                .containsExactly("Pregunte a la Dra. Ruiz.", "Ella sabe.");
    }

    @Test
    void aCapitalAfterInitialsBeginsASentence() {
        assertThat(english.split("It is sold in the U.S. Ask your care team.")).hasSize(2);
    }

    @Test
    void eachLineIsASentenceOfItsOwn() {
        assertThat(english.split("It may help:\nmood\nsleep")).containsExactly("It may help:", "mood", "sleep");
    }

    @Test
    void quotesStayWithTheirSentence() {
        assertThat(english.split("A poster says, 'It mends cells.' What is fair? \"Yes.\" He left."))
                .containsExactly("A poster says, 'It mends cells.'", "What is fair?", "\"Yes.\"", "He left.");
        assertThat(english.split("Some call this “healing.” It is a hope."))
                .containsExactly("Some call this “healing.”", "It is a hope.");
    }

    @Test
    void spanishMarksOpenSentences() {
        assertThat(spanish.split("¿Qué es? ¡Llame ya! Es una medicina."))
                .containsExactly("¿Qué es?", "¡Llame ya!", "Es una medicina.");
    }

    @Test
    void numbersDoNotSplit() {
        assertThat(english.split("It was 7.5 in 10, or 1,000 people. Next.")).hasSize(2);
        assertThat(Sentences.words("It was 7.5 in 10, or 1,000 people."))
                .containsExactly("It", "was", "7.5", "in", "10", "or", "1,000", "people");
    }

    @Test
    void wordsKeepHyphensAndApostrophes() {
        assertThat(Sentences.words("The U.S. drug isn't off-label – brain’s own, BDNF's."))
                .containsExactly("The", "U.S.", "drug", "isn't", "off-label", "brain’s", "own", "BDNF's");
        assertThat(Sentences.words("¿Cómo está? ¡Ánimo, niño!")).containsExactly("Cómo", "está", "Ánimo", "niño");
    }

    @Test
    void aLineWithoutWordsIsNoSentence() {
        assertThat(english.split("— ...\n\n!")).isEmpty();
    }
}
