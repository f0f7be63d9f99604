package app.foreword.guard;

import app.foreword.content.Rule;
import java.util.List;

/**
 * Flesch-Kincaid grade (Kincaid, Fishburne, Rogers, Chissom 1975, Derivation of new readability formulas for Navy enlisted
 * personnel), reading ease (Flesch 1948, A new readability yardstick, J Appl Psychol 32:221) and SMOG (McLaughlin 1969,
 * SMOG grading, Journal of Reading 12:639).
 */
enum EnglishFormulas implements ReadingFormulas {
    INSTANCE;

    private static final double SMOG_SENTENCES = 30;

    private final Syllables syllables =
            new EnglishSyllables(SyllableDictionary.load("guard/en.syllables.txt.gz")::count);

    @Override
    public Held grade(TextCount count) {
        double grade = 0.39 * count.wordsPerSentence() + 11.8 * count.syllablesPerWord() - 15.59;
        return Held.atMost(Rule.GRADE, "Flesch-Kincaid grade", grade, 6);
    }

    @Override
    public List<Held> ease(TextCount count) {
        double ease = 206.835 - 1.015 * count.wordsPerSentence() - 84.6 * count.syllablesPerWord();
        double longWords = 100.0 * count.longWords() / count.words();
        return List.of(
                Held.atLeast(Rule.READING_EASE, "Flesch reading ease", ease, 70),
                Held.atMost(Rule.LONG_WORDS, "words of 3 or more syllables in 100", longWords, 10));
    }

    @Override
    public List<Held> whole(TextCount count) {
        double smog = 1.0430 * Math.sqrt(count.longWords() * SMOG_SENTENCES / count.sentences()) + 3.1291;
        return List.of(Held.atMost(Rule.SMOG, "SMOG grade", smog, 9));
    }

    @Override
    public Syllables syllables() {
        return syllables;
    }
}
