package app.foreword.guard;

import java.util.List;

/**
 * What reading formulas count in a text.
 *
 * @param longWords words of three or more syllables
 * @param veryLongWords words of four or more syllables
 */
record TextCount(int sentences, int words, int syllables, int longWords, int veryLongWords, int longestSentence) {

    static TextCount of(List<String> sentences, ReadAloud aloud) {
        int longest = 0;
        int[] counts = new int[4];
        for (String sentence : sentences) {
            var words = Sentences.words(sentence);
            longest = Math.max(longest, words.size());
            for (String word : words) {
                int syllables = aloud.syllables(word);
                counts[0]++;
                counts[1] += syllables;
                counts[2] += syllables >= 3 ? 1 : 0;
                counts[3] += syllables >= 4 ? 1 : 0;
            }
        }
        return new TextCount(sentences.size(), counts[0], counts[1], counts[2], counts[3], longest);
    }

    boolean isEmpty() {
        return words == 0;
    }

    double wordsPerSentence() {
        return (double) words / sentences;
    }

    double syllablesPerWord() {
        return (double) syllables / words;
    }
}
