package app.foreword.content;

import java.util.Locale;

/**
 * Everything that a pack is held to before patients may read it. The name of a rule, in small letters with hyphens, is
 * what findings, exceptions in module.yaml and the guide for writers call it.
 */
public enum Rule {
    // The files
    FILE_TEXT("each file is UTF-8 text of at most 1 MiB"),
    YAML("the file is YAML without doubled keys"),
    SHAPE("the file has the keys and values that its schema asks for"),
    FILES("the files that module.yaml asks for are there, and no others"),
    LANGUAGES("every text is there in every language, with the same ids, options and keys"),
    TRANSLATION("every language but the first says whether a named person has reviewed it"),
    IDS("an id is used once, and what it points to is there"),
    READING_FORM("a reading is passages under ## headings, and three lines to remember"),
    M1_THREE_OPTIONS("a question has three options, one key, and a misconception behind each other option"),
    DRAWING("a figure is plain SVG: no scripts, nothing from outside, only the colours that have a dark form"),
    EXCEPTION("an exception names a known rule and silences exactly one finding"),

    // What stands behind the words
    FACT_COVERAGE("every fact is cited by a passage and asked by a question"),
    PASSAGE_SOURCES("every passage names at least one fact and one source that evidence.yaml knows"),
    FORMS("every concept has forms A and B, and C where it must be understood"),
    REACHABLE("every passage is pointed to by a concept or a question, or stands under a heading with one that is"),
    SOURCE_OVERLAP("no run of six words is shared with the source document"),

    // How it reads
    GUARDED_LANGUAGE("the program has word lists and a reading formula for the language"),
    GRADE("each section reads at grade 6 or below: Flesch-Kincaid, or the Spanish formulas"),
    READING_EASE("reading ease of each section is at least 70"),
    SENTENCE_LENGTH("no sentence has more than 20 words"),
    MEAN_SENTENCE("the mean sentence of a section has at most 12 words"),
    LONG_WORDS("long words are rare: in English at most 10 in 100 have three or more syllables"),
    SMOG("the whole text has a SMOG grade of at most 9"),
    TERM_EXPLAINED("a word of art is explained where it is first used"),

    // How far it goes
    HEDGE_MARKER(
            "what is not established is told with a marker of its hedge class; a concept has that of its weakest fact (H2)"),
    STRONG_WORD("cure, heal, proven and their like stand only where they are denied, or in a wrong option (H3)"),
    BLAME("treatments do not help; people do not fail (H5)"),
    LONE_NUMBER("the good figure never stands without the lower one beside it"),
    CRISIS_LINE("where suicide is spoken of, the crisis line stands beside it"),

    // How it is asked; the numbers are those of the content rules (M1 stands above: without one key nothing can be
    // asked)
    M2_NO_ALL_OF_THE_ABOVE("no 'all of the above' or its like"),
    M3_POSITIVE_STEM("the question is asked without a not"),
    M4_FULL_QUESTION("the stem is a full question of at least five words"),
    M5_OPTION_LENGTH("options are alike in length, and the key is not the longest too often"),
    M6_KEY_POSITION("the key's place varies"),
    M7_PARALLEL_OPTIONS("options have the same form"),
    M8_CUE_SOLVERS("no one who only follows cues gets more than 45 in 100 right"),
    M9_CLANG("no word of the stem stands only in the key"),
    M10_DISTINCT_OPTIONS("options do not say the same; numbers stand in order"),
    M11_ITEM_LENGTH("a stem has at most 25 words, an option at most 14"),
    M12_PLAIN_WORDS("words of a question are plain words or explained terms"),
    M13_NO_GIVEAWAY("no question gives away the answer of another"),
    M14_COMPLETE_ITEM("a question names its facts, and they are facts of its concept"),
    M15_PARALLEL_FORMS("the forms of a concept ask differently and have different keys"),
    M16_KEY_HEDGE("the right idea is as careful as the facts of its question, and the key has no strong word"),
    M17_VAGUE_FREQUENCY("often, usually, rarely do not decide an answer"),
    M18_NOT_ABOUT_THE_PATIENT("no question asks for the patient's own symptoms, drugs or plans"),
    M19_POOLED_GRADE("the pooled text of all questions reads at grade 6 or below");

    private final String says;

    Rule(String says) {
        this.says = says;
    }

    /** Whether a finding means that the files cannot be read as a module: then there are no words to look at yet. */
    boolean isAboutFiles() {
        return compareTo(EXCEPTION) < 0;
    }

    /** Whether a named person may let a finding stand. Without all forms a missed concept could not be asked again. */
    boolean allowsException() {
        return compareTo(EXCEPTION) > 0 && this != FORMS;
    }

    /** What must hold, in one line. */
    public String says() {
        return says;
    }

    /** As it is written in exceptions and reports, e.g. {@code sentence-length}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
