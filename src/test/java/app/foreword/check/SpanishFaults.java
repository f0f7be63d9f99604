package app.foreword.check;

import app.foreword.content.Rule;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** For each rule that looks at the words of a language one fault in the Spanish texts of the shipped module. */
final class SpanishFaults {

    private static final String ES_1 = "es/what-is-ketamine.";
    private static final String ES_2 = "es/how-it-may-help.";
    private static final String ES_3 = "es/what-research-shows.";
    private static final String QUESTIONS = "questions.yaml";
    private static final String STEM = "¿Qué había hecho ya la mayoría de las personas de los estudios de ketamina?";

    private SpanishFaults() {}

    static final Map<Rule, Consumer<BrokenPack>> FAULTS = Map.ofEntries(
            passage(
                    Rule.SENTENCE_LENGTH,
                    "Es bueno que uno sepa lo que es y lo que no es y lo que se hace con ella en cada lugar."),
            passage(Rule.MEAN_SENTENCE, "Es bueno que uno sepa lo que es y lo que no es y lo diga bien. ".repeat(32)),
            passage(Rule.LONG_WORDS, "Es una necesidad. Una necesidad es lo que hay. ".repeat(60)),
            fault(
                    Rule.SOURCE_OVERLAP,
                    pack -> pack.writtenAfter("El viejo reloj de la pared nos dijo la hora.")
                            .lengthen(ES_3 + "md", "twenty-years", "Un viejo reloj de la pared nos dijo algo.")),
            fault(Rule.TERM_EXPLAINED, pack -> pack.lengthen(ES_1 + "md", "old-medicine", "Una sinapsis es pequeña.")),
            fault(
                    Rule.HEDGE_MARKER,
                    pack -> pack.edit(
                            "module.yaml",
                            text -> text.replaceFirst(
                                    "(id: who-it-helped(?s:.*?)inOtherWords:(?s:.*?)es: )\"[^\"]*\"",
                                    "$1\"Es como un camino que se abre.\""))),
            passage(Rule.STRONG_WORD, "Esto está probado."),
            passage(Rule.BLAME, "Estos pacientes fracasaron con todo."),
            fault(
                    Rule.LONE_NUMBER,
                    pack -> pack.change(ES_3 + "md", " En otros estudios fueron más bien 5 de cada 10, o menos.", "")),
            fault(
                    Rule.CRISIS_LINE,
                    pack -> pack.change(ES_1 + "md", " (si los tiene, llame al 988 y oprima el 2)", "")),
            fault(
                    Rule.M2_NO_ALL_OF_THE_ABOVE,
                    pack -> pack.change(ES_2 + QUESTIONS, "\"Lo hace crecer\"", "\"Todas las anteriores\"")),
            stem(
                    Rule.M3_POSITIVE_STEM,
                    "¿Qué no había hecho aún la mayoría de las personas de los estudios de ketamina?"),
            stem(Rule.M4_FULL_QUESTION, "La mayoría de las personas de los estudios de ketamina ya había"),
            fault(
                    Rule.M8_CUE_SOLVERS,
                    pack -> pack.edit(ES_1 + QUESTIONS, SpanishFaults::makeDistractorsAbsolute)
                            .edit(ES_3 + QUESTIONS, SpanishFaults::makeDistractorsAbsolute)),
            stem(Rule.M9_CLANG, "En los estudios, ¿qué tratamientos había recibido ya la mayoría de las personas?"),
            fault(
                    Rule.M12_PLAIN_WORDS,
                    pack -> pack.change(ES_2 + QUESTIONS, "\"Lo hace crecer\"", "\"Lo metaboliza\"")),
            stem(
                    Rule.M13_NO_GIVEAWAY,
                    "Según la respuesta anterior, ¿qué había hecho ya la mayoría de las personas de los estudios?"),
            fault(
                    Rule.M17_VAGUE_FREQUENCY,
                    pack -> pack.change(ES_2 + QUESTIONS, "\"Lo enciende\"", "\"A veces crece\"")),
            stem(
                    Rule.M18_NOT_ABOUT_THE_PATIENT,
                    "¿Qué había hecho la mayoría de las personas de los estudios? ¿Lo siente usted?"));

    private static Map.Entry<Rule, Consumer<BrokenPack>> fault(Rule rule, Consumer<BrokenPack> plant) {
        return Map.entry(rule, plant);
    }

    private static Map.Entry<Rule, Consumer<BrokenPack>> passage(Rule rule, String words) {
        return fault(rule, pack -> pack.lengthen(ES_3 + "md", "twenty-years", words));
    }

    private static Map.Entry<Rule, Consumer<BrokenPack>> stem(Rule rule, String stem) {
        return fault(rule, pack -> pack.change(ES_3 + QUESTIONS, STEM, stem));
    }

    private static String makeDistractorsAbsolute(String text) {
        return Pattern.compile("(text: \"[^\"]{32,}[^\".?!])\"(\\n {8}misconception)")
                .matcher(text)
                .replaceAll("$1 solo\"$2");
    }
}
