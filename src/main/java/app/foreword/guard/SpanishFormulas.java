package app.foreword.guard;

import app.foreword.content.Rule;
import java.util.List;

/**
 * Two Spanish descendants of Flesch's formula: perspicuity (Szigriszt Pazos 1993, Sistemas predictivos de legibilidad del
 * mensaje escrito), read on the INFLESZ scale for patients (Barrio-Cantalejo and others 2008, An Sist Sanit Navar 31:135),
 * where 65 begins "quite easy"; and Fernández Huerta (1959, Medidas sencillas de lecturabilidad, Consigna 214:29), where 70
 * is about sixth grade.
 *
 * <p>Fernández Huerta counts syllables for each word and words for each sentence here. The formula is also printed with
 * sentences in a hundred words in their place; then longer sentences would count as easier.
 */
enum SpanishFormulas implements ReadingFormulas {
    INSTANCE;

    private final Syllables syllables = new SpanishSyllables();

    @Override
    public Held grade(TextCount count) {
        double perspicuity = 206.835 - 62.3 * count.syllablesPerWord() - count.wordsPerSentence();
        return Held.atLeast(Rule.GRADE, "INFLESZ (Szigriszt-Pazos)", perspicuity, 65);
    }

    @Override
    public List<Held> ease(TextCount count) {
        double ease = 206.84 - 60 * count.syllablesPerWord() - 1.02 * count.wordsPerSentence();
        double longWords = 100.0 * count.veryLongWords() / count.words();
        return List.of(
                Held.atLeast(Rule.READING_EASE, "Fernández Huerta", ease, 70),
                Held.atMost(Rule.LONG_WORDS, "words of 4 or more syllables in 100", longWords, 12));
    }

    /** SMOG has no form that was tested on Spanish texts for patients. */
    @Override
    public List<Held> whole(TextCount count) {
        return List.of();
    }

    @Override
    public Syllables syllables() {
        return syllables;
    }
}
