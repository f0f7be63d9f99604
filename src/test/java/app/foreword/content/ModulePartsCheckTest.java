package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Translations, terms and figures in module.yaml. */
class ModulePartsCheckTest {

    private static final String MODULE = "module.yaml";
    private static final String REVIEWED = "es: { status: reviewed, by: \"Ana Ruiz, nurse\", on: 2026-04-30 }";

    @TempDir
    Path folder;

    private PackFixture pack;

    @BeforeEach
    void copy() {
        pack = new PackFixture(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | module.yaml:3: nothing says how far the translation 'es' has come: add translations: { es: { status: draft } }",
                "es: { status: reviewed } | module.yaml:6: a reviewed translation does not say by whom and when: write { status: reviewed, by: \"Full name, role\", on: 2026-12-01 }",
                "es: { status: reviewed, by: \"Ana\", on: 2999-12-31 } | module.yaml:6: a review on a day to come: write the day on which it was done",
                "es: { status: draft, by: \"Ana\" } | module.yaml:6: a draft names a reviewer: write status: reviewed, or remove `by` and `on`",
                "{ es: { status: draft }, fr: { status: draft } } | module.yaml:6: 'fr' is not among the languages: add it there, or remove it here",
                "{ es: { status: draft }, en: { status: draft } } | module.yaml:6: 'en' is the language in which the module was written: remove it here, or put another language first"
            })
    void a_translation_of_unclear_status(String translations, String problem) {
        pack.change(MODULE, REVIEWED, translations);

        assertThat(pack.problems()).containsExactly(problem);
    }

    @Test
    void a_term_whose_passage_is_nowhere_and_that_is_there_twice() {
        pack.change(
                MODULE,
                "    passage: sleep-sorts\n",
                "    passage: gone\n  - id: memory\n    forms: { en: [x], es: [x] }\n    means: { en: \"x\", es: \"x\" }\n    passage: sleep-sorts\n");

        assertThat(pack.problems())
                .containsExactly(
                        "module.yaml:12: the passage 'gone' of the term 'memory' is in no section: name the passage that explains the term",
                        "module.yaml:13: the term id 'memory' is used twice: rename one of them");
    }

    @Test
    void a_term_without_forms_in_one_language() {
        pack.change(MODULE, ", es: [recuerdo, recuerdos]", "");

        assertThat(pack.problems())
                .containsExactly("module.yaml:10: 'forms' has no text in 'es': add it, or take 'es' out of languages");
    }

    @Test
    void a_figure_without_its_drawing() throws IOException {
        pack.remove("es/why-sleep.svg");

        assertThat(pack.problems())
                .containsExactly("module.yaml:28: the figure of 'why-sleep' needs the file es/why-sleep.svg: write it");
    }

    @Test
    void a_drawing_that_no_section_asks_for() {
        pack.with("en/why-slep.svg", pack.pack().files().getOrDefault("en/why-sleep.svg", ""));

        assertThat(pack.problems())
                .containsExactly(
                        "en/why-slep.svg:1: module.yaml names no section with a `figure:` and no language for this drawing: correct its name or remove it");
    }

    @Test
    void a_figure_after_a_passage_that_is_not_there() {
        pack.change(MODULE, "after: sleep-rests", "after: gone");

        assertThat(pack.problems())
                .containsExactly(
                        "module.yaml:28: the passage 'gone' is not in en/why-sleep.md: name one of that file",
                        "module.yaml:28: the passage 'gone' is not in es/why-sleep.md: name one of that file");
    }

    @Test
    void an_id_with_a_letter_of_another_script_and_one_that_turns_the_writing() {
        pack.change(MODULE, "id: good-sleep", "id: \"g\u043Eod-sleep\"")
                .change(MODULE, "id: why-sleep", "id: \"why\\u202Esleep\"");

        assertThat(pack.problems())
                .contains(
                        "module.yaml:1: 'g\u043Eod-sleep' does not fit: a name of small letters, digits and single hyphens, at most 64, e.g. off-label",
                        "module.yaml:14: 'why<U+202E>sleep' does not fit: a name of small letters, digits and single hyphens, at most 64, e.g. off-label");
    }

    @Test
    void a_character_that_turns_the_writing_written_by_its_number() {
        pack.change("en/closing.yaml", "Sleeping", "Sleep\\u202Eing")
                .change("en/why-sleep.md", "the body.", "the&#x202E; body.");

        assertThat(pack.problems())
                .containsExactly(
                        "en/closing.yaml:4: an invisible character (U+202E): remove it",
                        "en/why-sleep.md:3: an invisible character (U+202E): remove it");
    }

    @Test
    void a_file_name_with_a_combining_character() {
        pack.with("en/why-sle\u0301ep.md", "## Remember\n\n- a\n- b\n- c\n");

        assertThat(pack.problems())
                .containsExactly(
                        "en/why-sle\u0301ep.md:1: module.yaml names no section and language for this file: correct its name or remove it");
    }
}
