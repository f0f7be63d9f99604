package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules ids, fact-coverage, passage-sources, reachable and m14-complete-item. */
class EvidenceCheckTest {

    private static final String MODULE = "module.yaml";
    private static final String EVIDENCE = "evidence.yaml";

    @TempDir
    Path folder;

    private PackFixture pack;

    @BeforeEach
    void copy() {
        pack = new PackFixture(folder);
    }

    @Test
    void no_evidence_file() throws IOException {
        pack.remove(EVIDENCE);

        assertThat(pack.problems())
                .containsExactly("module.yaml:1: every module needs the file evidence.yaml: write it");
    }

    @Test
    void ids_that_evidence_does_not_know() {
        pack.change("en/why-sleep.md", "F1 F2 S3", "F1 F7 S8")
                .change("es/why-sleep.md", "F1 F2 S3", "F1 F7 S8")
                .change(MODULE, "facts: [F1, F2]", "facts: [F1, F9]");

        assertThat(pack.problems())
                .containsExactly(
                        "en/why-sleep.md:3: the passage 'sleep-rests' names F7, which is not in evidence.yaml: add it there, or name another",
                        "en/why-sleep.md:3: the passage 'sleep-rests' names S8, which is not in evidence.yaml: add it there, or name another",
                        "module.yaml:21: the fact F9 is not in evidence.yaml: add it there, or name another");
    }

    @Test
    void a_passage_that_rests_on_nothing() {
        pack.change("en/why-sleep.md", "{#sleep-sorts F2 S3}", "{#sleep-sorts}")
                .change("es/why-sleep.md", "{#sleep-sorts F2 S3}", "{#sleep-sorts}");

        assertThat(pack.problems())
                .containsExactly(
                        "en/why-sleep.md:6: the passage 'sleep-sorts' names no fact: add one of evidence.yaml to its marker, as in {#passage-id F2 S5}",
                        "en/why-sleep.md:6: the passage 'sleep-sorts' names no source: add one of evidence.yaml to its marker, as in {#passage-id F2 S5}");
    }

    @Test
    void facts_and_sources_that_no_one_uses() {
        pack.change(EVIDENCE, "sources:\n", "  F3: { states: \"Idle.\", hedge: EST }\nsources:\n");
        String source = pack.pack().files().getOrDefault(EVIDENCE, "");
        pack.with(EVIDENCE, source + source.substring(source.indexOf("  S3:")).replace("S3:", "S4:"));

        assertThat(pack.problems())
                .containsExactly(
                        "evidence.yaml:4: the fact F3 is cited by no passage: let one name it, or remove it here",
                        "evidence.yaml:4: the fact F3 is asked by no question: let one name it, or remove it here",
                        "evidence.yaml:17: the source S4 is cited by no passage: let one name it, or remove it here");
    }

    @Test
    void a_day_that_no_calendar_has_and_an_address_that_runs_a_script() {
        pack.change(EVIDENCE, "2027-11-30", "2027-02-30").change(EVIDENCE, "https://example.org/sleep", "javascript:x");

        assertThat(pack.problems())
                .containsExactly(
                        "evidence.yaml:7: 'javascript:x' does not fit: where it can be read, beginning with https:// or http://; leave it out where it is not on the web",
                        "evidence.yaml:13: '2027-02-30' does not fit: the day by which someone looks again whether it holds, e.g. 2027-11-30");
    }

    @Test
    void a_short_text_missing_in_one_language() {
        pack.change(EVIDENCE, ", es: \"Una revisión de 12 estudios trató del sueño.\"", "");

        assertThat(pack.problems())
                .containsExactly(
                        "evidence.yaml:14: 'inShort' has no text in 'es': add it, or take 'es' out of languages");
    }

    @Test
    void a_passage_under_a_heading_that_no_one_points_to() {
        for (String language : new String[] {"en", "es"}) {
            pack.change(language + "/why-sleep.md", "{#sleep-sorts", "## Sorts\n\n{#sleep-sorts");
        }

        assertThat(pack.problems())
                .containsExactly(
                        "en/why-sleep.md:8: no concept or question points to the passage 'sleep-sorts' or to another under its heading: let one point to it, or remove the passage",
                        "es/why-sleep.md:8: no concept or question points to the passage 'sleep-sorts' or to another under its heading: let one point to it, or remove the passage");
    }

    @Test
    void questions_that_ask_other_facts_than_their_concept_has() {
        pack.change(MODULE, "facts: [F1, F2]", "facts: [F1]");

        assertThat(pack.problems())
                .containsExactly(
                        "en/why-sleep.questions.yaml:23: a question on 'rest' asks for F2, which is not a fact of that concept: name a fact of the concept, or add this one to it",
                        "en/why-sleep.questions.yaml:43: a question on 'rest' asks for F2, which is not a fact of that concept: name a fact of the concept, or add this one to it");
    }

    @Test
    void a_fact_of_a_concept_that_no_question_asks() {
        for (String language : new String[] {"en", "es"}) {
            pack.change(language + "/why-sleep.questions.yaml", "facts: [F2]", "facts: [F1]")
                    .change(language + "/why-sleep.questions.yaml", "facts: [F1, F2]", "facts: [F1]");
        }

        assertThat(pack.problems())
                .containsExactly(
                        "evidence.yaml:3: the fact F2 is asked by no question: let one name it, or remove it here",
                        "module.yaml:21: no question on 'rest' asks for its fact F2: ask for it, or take it from the concept");
    }

    @Test
    void other_sources_in_another_language() {
        pack.change("es/why-sleep.md", "{#sleep-sorts F2 S3}", "{#sleep-sorts F1 S3}")
                .change("es/why-sleep.questions.yaml", "facts: [F2]", "facts: [F1]");

        assertThat(pack.problems())
                .containsExactly(
                        "es/why-sleep.md:6: the passage 'sleep-sorts' names other facts and sources than in 'en': write F2 S3",
                        "es/why-sleep.questions.yaml:21: 'facts' of 'rest.B' differs from 'en': write the same in every language");
    }
}
