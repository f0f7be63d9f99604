package app.foreword.check;

import static app.foreword.check.BrokenPack.swapOptions;

import app.foreword.content.Rule;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** For each rule one fault in the shipped module, which breaks that rule and no other. */
final class PlantedFaults {

    private static final String EN_1 = "en/what-is-ketamine.";
    private static final String EN_2 = "en/how-it-may-help.";
    private static final String EN_3 = "en/what-research-shows.";
    private static final String QUESTIONS = "questions.yaml";
    private static final String MODULE = "module.yaml";
    private static final String EVIDENCE = "evidence.yaml";
    private static final String STEM = "What had most people in the ketamine studies already done?";

    private PlantedFaults() {}

    static final Map<Rule, Consumer<BrokenPack>> FAULTS = Map.ofEntries(
            fault(Rule.FILE_TEXT, pack -> pack.write("en/closing.yaml", new byte[] {'a', (byte) 0xFF})),
            fault(Rule.YAML, pack -> pack.edit("en/closing.yaml", text -> text + "\nmore: [\n")),
            fault(Rule.SHAPE, pack -> pack.edit("en/closing.yaml", text -> text + "\nmore: yes\n")),
            fault(Rule.FILES, pack -> pack.write("en/stray.md", """
                            ## Stray

                            {#stray F2 S0}
                            Some words.

                            ## Remember

                            - One
                            - Two
                            - Three
                            """.getBytes(StandardCharsets.UTF_8))),
            fault(
                    Rule.LANGUAGES,
                    pack -> pack.change(MODULE, ", es: \"La ciencia de la ketamina y la salud mental\"", "")),
            fault(Rule.TRANSLATION, pack -> pack.change(MODULE, "translations:\n  es: { status: draft }\n", "")),
            fault(Rule.IDS, pack -> pack.change(MODULE, "passage: helped-some", "passage: helped-none")),
            fault(
                    Rule.READING_FORM,
                    pack -> pack.change(EN_3 + "md", "- Many studies found that it helped. Some did not.\n", "")),
            fault(
                    Rule.M1_THREE_OPTIONS,
                    pack -> pack.changeQuestions(
                            "how-it-may-help",
                            "nmda-receptor",
                            "A",
                            question -> question.replaceFirst(" {8}misconception: .*", "        key: true"))),
            fault(
                    Rule.DRAWING,
                    pack -> pack.edit(EN_1 + "svg", text -> text.replace("</svg>", "<script>alert(1)</script></svg>"))),
            fault(Rule.EXCEPTION, pack -> pack.edit(MODULE, text -> text + """
                                    exceptions:
                                      - { rule: blame, file: en/closing.yaml, found: "x", reason: "y", by: "z", on: 2026-11-23 }
                                    """)),
            fault(
                    Rule.FACT_COVERAGE,
                    pack -> pack.change(
                            EVIDENCE,
                            "facts:\n",
                            "facts:\n  F99: { states: \"No one asks for this.\", hedge: EST }\n")),
            fault(Rule.PASSAGE_SOURCES, pack -> pack.change(EVIDENCE, "sources:\n", """
                            sources:
                              S99:
                                citation: "A study that no passage names."
                                kind: "study"
                                size: "10 people"
                                found: "Nothing."
                                use: none
                                read: primary
                                reviewBy: 2027-11-30
                                inShort: { en: "A small study.", es: "Un estudio pequeño." }
                            """)),
            fault(
                    Rule.FORMS,
                    pack -> pack.edit(
                            MODULE, text -> text.replaceFirst("mustUnderstand: false", "mustUnderstand: true"))),
            fault(
                    Rule.REACHABLE,
                    pack -> pack.change(
                                    EN_3 + "md",
                                    "## Remember",
                                    "## One more\n\n{#one-more F40 S0}\nScientists are still at work.\n\n## Remember")
                            .change(
                                    "es/what-research-shows.md",
                                    "## Remember",
                                    "## Algo más\n\n{#one-more F40 S0}\nLos científicos siguen con su trabajo.\n\n## Remember")),
            fault(
                    Rule.SOURCE_OVERLAP,
                    pack -> pack.writtenAfter("The old clock on the wall told us when to rest.")
                            .lengthen(EN_1 + "md", "old-medicine", "An old clock on the wall told us when.")),
            fault(Rule.GUARDED_LANGUAGE, PlantedFaults::speakFrench),
            // Sentences of twelve words, most of two syllables
            fault(
                    Rule.GRADE,
                    pack -> pack.lengthen(
                            EN_3 + "md",
                            "twenty-years",
                            ("The doctors carry heavy paper on the table while others go home. "
                                            + "The doctors carry paper to the heavy table while others go home. "
                                            + "The doctors carry paper on the table while the others go home. ")
                                    .repeat(66))),
            fault(
                    Rule.READING_EASE,
                    pack -> pack.lengthen(EN_3 + "md", "twenty-years", "Some doctors carry paper. ".repeat(150))),
            fault(
                    Rule.SENTENCE_LENGTH,
                    pack -> pack.lengthen(
                            EN_1 + "md",
                            "old-medicine",
                            "It is good for us to know what it is and what it does so that we can say it well.")),
            fault(
                    Rule.MEAN_SENTENCE,
                    pack -> pack.lengthen(
                            EN_3 + "md",
                            "twenty-years",
                            "It is good for us to know what it is and what it does and to say it. ".repeat(32))),
            fault(
                    Rule.LONG_WORDS,
                    pack -> pack.lengthen(EN_3 + "md", "twenty-years", "My family ran to the yard. ".repeat(50))),
            fault(Rule.SMOG, PlantedFaults::writeLongSentencesOfShortWords),
            fault(Rule.TERM_EXPLAINED, pack -> pack.lengthen(EN_1 + "md", "old-medicine", "A synapse is small.")),
            fault(
                    Rule.HEDGE_MARKER,
                    pack -> pack.change(
                            MODULE,
                            "Think of a road that opened up when many other roads were closed. Some people found a way through on it. Others did not.",
                            "Think of a road that opened up. One can walk on it.")),
            fault(Rule.STRONG_WORD, pack -> pack.lengthen(EN_3 + "md", "twenty-years", "This is proven.")),
            fault(
                    Rule.BLAME,
                    pack -> pack.lengthen(EN_3 + "md", "who-took-part", "These patients had failed each treatment.")),
            fault(
                    Rule.LONE_NUMBER,
                    pack -> pack.change(EN_3 + "md", " In other studies, it was closer to 5 in 10, or fewer.", "")),
            fault(Rule.CRISIS_LINE, pack -> pack.change(EN_1 + "md", " (if you have them, call or text 988)", "")),
            fault(
                    Rule.M2_NO_ALL_OF_THE_ABOVE,
                    pack -> pack.change(EN_2 + QUESTIONS, "\"It makes more of it\"", "\"All of the above\"")),
            stem(Rule.M3_POSITIVE_STEM, "What had most people in the ketamine studies not yet done?"),
            stem(Rule.M4_FULL_QUESTION, "Most people in the ketamine studies had already"),
            fault(
                    Rule.M5_OPTION_LENGTH,
                    pack -> pack.change(
                            EN_3 + QUESTIONS,
                            "\"Gotten well again with some other medicine\"",
                            "\"Gotten well again with some other medicine, and then some more of it\"")),
            fault(
                    Rule.M6_KEY_POSITION,
                    pack -> pack.changeQuestions("what-is-ketamine", "known-and-unknown", "A", swapOptions(0, 2))
                            .changeQuestions("what-is-ketamine", "known-and-unknown", "B", swapOptions(0, 1))),
            fault(
                    Rule.M7_PARALLEL_OPTIONS,
                    pack -> pack.change(EN_2 + QUESTIONS, "\"It switches it on\"", "\"it switches it on\"")),
            fault(
                    Rule.M8_CUE_SOLVERS,
                    pack -> pack.editAll(
                                    "en/what-research-shows.questions.yaml", PlantedFaults::makeDistractorsAbsolute)
                            .editAll("en/what-is-ketamine.questions.yaml", PlantedFaults::makeDistractorsAbsolute)),
            fault(
                    Rule.M9_CLANG,
                    pack -> pack.change(
                            EN_3 + QUESTIONS,
                            "\"Tried other treatments that had not helped\"",
                            "\"Done already with things that gave no help\"")),
            fault(
                    Rule.M10_DISTINCT_OPTIONS,
                    pack -> pack.changeQuestions(
                            "what-research-shows",
                            "seven-in-ten",
                            "A",
                            question -> question.replace("    ordered: true\n", ""))),
            stem(
                    Rule.M11_ITEM_LENGTH,
                    "Think of all the men and women who took part. They came from all over the land. They were both young and old. What had most of them done before?"),
            fault(Rule.M12_PLAIN_WORDS, pack -> pack.change(EN_2 + QUESTIONS, "\"Blood flow\"", "\"Circadian\"")),
            stem(
                    Rule.M13_NO_GIVEAWAY,
                    "Think of how a group did. What had most people in the ketamine studies already done?"),
            fault(
                    Rule.M14_COMPLETE_ITEM,
                    pack -> pack.changeQuestions(
                            "what-is-ketamine",
                            "surgery-medicine",
                            "A",
                            question -> question.replace("facts: [F2]", "facts: [F2, F40]"))),
            fault(
                    Rule.M15_PARALLEL_FORMS,
                    pack -> pack.change(EN_3 + QUESTIONS, STEM, "Who were those ketamine studies mainly about?")),
            fault(
                    Rule.M16_KEY_HEDGE,
                    pack -> pack.change(
                                    EN_3 + QUESTIONS,
                                    "\"Scientists are still learning about it\"",
                                    "\"Scientists work on it day by day\"")
                            .change(
                                    EN_3 + QUESTIONS,
                                    "\"Scientists are still studying the many ways ketamine acts on mental health.\"",
                                    "\"Scientists study the many ways ketamine acts on mental health.\"")),
            fault(
                    Rule.M17_VAGUE_FREQUENCY,
                    pack -> pack.change(EN_2 + QUESTIONS, "\"It makes more of it\"", "\"It often adds to it\"")),
            stem(
                    Rule.M18_NOT_ABOUT_THE_PATIENT,
                    "What had most people in the ketamine studies done? Have you ever done it?"),
            fault(
                    Rule.M19_POOLED_GRADE,
                    pack -> pack.change(
                            EN_3 + QUESTIONS,
                            "For many, that meant more than one medicine.",
                            "For many, that meant more than one medicine. "
                                    + "The doctors carry heavy paper on the table while others go home. "
                                            .repeat(2000)
                                            .strip())));

    private static Map.Entry<Rule, Consumer<BrokenPack>> fault(Rule rule, Consumer<BrokenPack> plant) {
        return Map.entry(rule, plant);
    }

    private static Map.Entry<Rule, Consumer<BrokenPack>> stem(Rule rule, String stem) {
        return fault(rule, pack -> pack.change(EN_3 + QUESTIONS, STEM, stem));
    }

    private static void speakFrench(BrokenPack pack) {
        pack.editAll(MODULE, PlantedFaults::french)
                .editAll(EVIDENCE, PlantedFaults::french)
                .rename("es", "fr");
    }

    private static String french(String text) {
        return text.replaceAll("(?<![\\p{L}])es:", "fr:").replace("[en, es]", "[en, fr]");
    }

    /** In each section as many as keep the long words below ten in a hundred. */
    private static void writeLongSentencesOfShortWords(BrokenPack pack) {
        String sentence = "My family and his family sat in the shade by the big old tree and had tea and cake. ";
        pack.lengthen(EN_1 + "md", "old-medicine", sentence.repeat(2))
                .lengthen(EN_2 + "md", "synapse", sentence.repeat(22))
                .lengthen(EN_3 + "md", "twenty-years", sentence.repeat(18));
    }

    private static String makeDistractorsAbsolute(String text) {
        return Pattern.compile("(text: \"[^\"]{32,}[^\".?!])\"(\\n {8}misconception)")
                .matcher(text)
                .replaceAll("$1 only\"$2");
    }
}
