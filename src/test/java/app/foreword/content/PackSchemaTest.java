package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackSchemaTest {

    private static final String MODULE = "module.yaml";
    private static final String QUESTIONS = "en/why-sleep.questions.yaml";

    @TempDir
    Path folder;

    private PackFixture pack;

    @BeforeEach
    void copy() {
        pack = new PackFixture(folder);
    }

    @Test
    void yaml_that_cannot_be_read() {
        pack.change(QUESTIONS, "facts: [F1]", "facts: [F1");

        assertThat(pack.problems())
                .singleElement()
                .asString()
                .startsWith("en/why-sleep.questions.yaml:5: not readable as YAML (");
    }

    @Test
    void an_empty_file() {
        pack.with(MODULE, "# later\n");

        assertThat(pack.problems()).containsExactly("module.yaml:1: the file is empty: write it");
    }

    @Test
    void a_language_that_is_no_language_tag() {
        pack.change(MODULE, "title: { en:", "title: { english: \"Good sleep\", en:");

        assertThat(pack.problems())
                .containsExactly(
                        "module.yaml:4: the name 'english' does not fit: one text for each language, e.g. { en: \"...\" }");
    }

    @Test
    void a_key_written_twice() {
        pack.change(MODULE, "languages: [en, es]", "languages: [en, es]\nid: again");

        assertThat(pack.problems())
                .singleElement()
                .asString()
                .startsWith("module.yaml:4: not readable as YAML (Duplicate Object property \"id\"): ");
    }

    @Test
    void an_unknown_key() {
        pack.change(QUESTIONS, "    ordered: true", "    orderd: true");

        assertThat(pack.problems())
                .containsExactly(
                        "en/why-sleep.questions.yaml:25: unknown key 'orderd': remove it or correct its spelling"
                                + " (known here: concept, form, facts, passage, ordered, stem, rightIdea, options)");
    }

    @Test
    void a_missing_key() {
        pack.change(MODULE, "        hedge: EST\n", "");

        assertThat(pack.problems())
                .containsExactly(
                        "module.yaml:18: 'hedge' is missing: add it (how far the claim may go: one of EST, OBS, APX, HYP, BEL, CAN, FUT, OVR)");
    }

    @Test
    void a_version_that_is_not_semantic() {
        pack.change(MODULE, "\"1.0.0\"", "\"1.0\"");

        assertThat(pack.problems())
                .containsExactly("module.yaml:2: '1.0' does not fit: "
                        + "a version in quotes, e.g. \"1.0.0\" or \"1.1.0-draft.2\"");
    }

    @Test
    void a_version_without_quotes_that_yaml_takes_for_a_number() {
        pack.change(MODULE, "\"1.0.0\"", "1.0");

        assertThat(pack.problems())
                .singleElement()
                .asString()
                .startsWith("module.yaml:2: 'version' number found, string expected: a version in quotes");
    }

    @Test
    void an_id_with_capitals() {
        pack.change(MODULE, "id: good-sleep", "id: GoodSleep");

        assertThat(pack.problems())
                .containsExactly(
                        "module.yaml:1: 'GoodSleep' does not fit: a name of small letters, digits and single hyphens, at most 64, e.g. off-label");
    }

    @Test
    void a_fact_of_another_form() {
        pack.change(QUESTIONS, "facts: [F2]", "facts: [F2, S3]");

        assertThat(pack.problems())
                .containsExactly("en/why-sleep.questions.yaml:23: 'S3' does not fit: a fact such as F2");
    }
}
