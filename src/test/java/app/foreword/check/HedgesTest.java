package app.foreword.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.Finding;
import app.foreword.content.PackExaminer;
import app.foreword.content.Rule;
import app.foreword.guard.Guard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No text of the shipped module can lose its care and be published: H2, from the facts to what patients keep. */
class HedgesTest {

    private static final String MODULE = "module.yaml";

    @TempDir
    private Path parent;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en/how-it-may-help.md|what-scientists-think|Ketamine helps brain cells make new links. It mends cells that have been harmed.",
                "en/how-it-may-help.md|glutamate|*Glutamate* is a chemical. In the outer layer, 8 in 10 brain cells use it. This is the key part of how it helps.",
                "en/how-it-may-help.md|plant-food|A *protein* is tiny. Later steps in the brain raise *BDNF*. BDNF feeds brain cells.",
                "en/how-it-may-help.md|step-by-step|First, ketamine blocks the NMDA receptor. Next, glutamate comes back into balance. Then BDNF rises.",
                "en/how-it-may-help.md|off-balance|People can feel *overstimulated*. A lost balance is the cause of mental illness.",
                "en/how-it-may-help.md|growth-in-lab-animals|Some tests show this. Ketamine makes brain cells grow new links. They build new paths.",
                "en/how-it-may-help.md|three-hopes|Scientists think new paths may form. They help mood, thinking, and sleep.",
                "en/what-research-shows.md|research-goes-on|Scientists are still at work. This will lead to new treatments.",
                "es/how-it-may-help.md|what-scientists-think|La ketamina forma enlaces nuevos. Recupera las células dañadas.",
                "es/how-it-may-help.md|step-by-step|Primero, la ketamina bloquea el receptor NMDA. Luego vuelve el equilibrio. Después, el BDNF sube.",
                "es/how-it-may-help.md|off-balance|La gente puede estar *sobreestimulada*. La falta de equilibrio es la causa de las enfermedades mentales."
            })
    void a_passage_is_held_to_each_of_its_facts(String file, String passage, String plain) throws IOException {
        assertHedges(examine(pack -> pack.edit(
                file,
                text -> text.replaceFirst(
                        "(\\{#%s [^}]*}\\n)[^{#]*(?=\\n[{#])".formatted(passage), "$1" + plain + "\n"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en/how-it-may-help.md|Scientists think ketamine may help brain cells grow new links. This is not proven in people.|Ketamine helps brain cells grow new links in people.",
                "es/what-research-shows.md|Muchos estudios hallaron que ayudó. Algunos no.|Los estudios hallaron que ayuda."
            })
    void what_is_to_be_remembered_is_held_where_nothing_around_it_is_sure(String file, String line, String plain)
            throws IOException {
        assertHedges(examine(pack -> pack.change(file, "- " + line, "- " + plain)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Scientists think new paths may help with this. It is not proven.|New paths help with this. Tests in people show it.",
                "es|Los científicos piensan que los caminos nuevos podrían ayudar en esto. No está probado.|Los caminos nuevos ayudan en esto. Se vio en personas."
            })
    void the_words_after_a_right_answer_are_held_to_the_facts_of_the_question(
            String language, String feedback, String plain) throws IOException {
        assertHedges(examine(pack ->
                pack.change(language + "/how-it-may-help.questions.yaml", '"' + feedback + '"', '"' + plain + '"')));
    }

    @Test
    void the_right_idea_is_careful_by_itself() throws IOException {
        assertThat(examine(pack -> pack.change(
                        "en/how-it-may-help.questions.yaml",
                        "\"If scientists are right, new paths may help three things: mood, thinking, and sleep.\"",
                        "\"New paths help three things: mood, thinking, and sleep.\"")))
                .extracting(Finding::rule)
                .containsOnly(Rule.M16_KEY_HEDGE);
    }

    @ParameterizedTest
    @CsvSource({"hope-and-proof, OVR", "glutamate-and-synapses, BEL", "who-studied-it, OVR", "newer-use, OBS"})
    void a_concept_is_as_weak_as_its_weakest_fact(String concept, String hedge) throws IOException {
        var findings = examine(pack -> pack.edit(
                MODULE, text -> text.replaceFirst("(?s)(id: %s\\n.*?hedge: )%s".formatted(concept, hedge), "$1EST")));

        assertHedges(findings);
        assertThat(findings).extracting(Finding::file).containsOnly(MODULE);
        assertThat(findings.getFirst().found()).contains(concept, "EST", hedge);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evidence.yaml|In lab animals, ketamine makes brain cells grow new links in the prefrontal cortex. Scientists think that this may happen in people; it is not proven.|It is proven that ketamine heals and cures the brain in all people.",
                "evidence.yaml|Depression has been studied the most.|It cures depression.",
                "evidence.yaml|First use in people in 1964 (read in history pages).|It is proven to work.",
                "module.yaml|Say that many studies found that ketamine helped and some did not.|Say that ketamine is a proven cure."
            })
    void what_staff_read_has_no_strong_word(String file, String text, String strong) throws IOException {
        assertThat(examine(pack -> pack.change(file, text, strong)))
                .extracting(Finding::rule)
                .containsOnly(Rule.STRONG_WORD);
    }

    private List<Finding> examine(Consumer<BrokenPack> plant) throws IOException {
        var pack = new BrokenPack(parent);
        plant.accept(pack);
        return PackExaminer.examine(pack.folder, null, new Guard()).findings();
    }

    private static void assertHedges(List<Finding> findings) {
        assertThat(findings).isNotEmpty().extracting(Finding::rule).contains(Rule.HEDGE_MARKER);
    }
}
