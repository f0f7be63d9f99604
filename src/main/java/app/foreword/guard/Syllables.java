package app.foreword.guard;

/** How many syllables a word has when it is read aloud. */
interface Syllables {

    /** @param word in small letters, with apostrophes but no digits, hyphens or dots */
    int count(String word);
}
