package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCheckTest {

    private static final String MODULE = "module.yaml";
    private static final String READING = "en/why-sleep.md";
    private static final String QUESTIONS = "en/why-sleep.questions.yaml";

    @TempDir
    Path folder;

    private PackFixture pack;

    @BeforeEach
    void copy() {
        pack = new PackFixture(folder);
    }

    @Test
    void the_good_pack_has_no_problems() {
        assertThat(pack.problems()).isEmpty();
    }

    @Test
    void collects_all_problems_in_reading_order() {
        pack.change(QUESTIONS, "form: B", "form: A").change(MODULE, "passage: sleep-rests", "passage: gone");

        assertThat(pack.problems())
                .containsExactly(
                        "en/why-sleep.questions.yaml:2: the concept 'rest' has no question in form B: a concept that must be understood has A, B and C",
                        "en/why-sleep.questions.yaml:22: the question 'rest.A' is there twice: change the form of one of them",
                        "es/why-sleep.questions.yaml:21: the question 'rest.B' is not there in 'en': use the same ids",
                        "module.yaml:24: the passage 'gone' is not in en/why-sleep.md: name one of that file",
                        "module.yaml:24: the passage 'gone' is not in es/why-sleep.md: name one of that file");
    }

    @Test
    void a_missing_file_of_one_language() throws IOException {
        pack.remove("es/why-sleep.md").remove("es/closing.yaml");

        assertThat(pack.problems())
                .containsExactly(
                        "module.yaml:3: the language 'es' needs the file es/closing.yaml: write it",
                        "module.yaml:14: the section 'why-sleep' needs the file es/why-sleep.md: write it");
    }

    @Test
    void no_module_file() throws IOException {
        pack.remove(MODULE);

        assertThat(pack.problems()).containsExactly("module.yaml:1: the file is missing: write it, every pack has one");
    }

    @Test
    void a_file_that_nothing_asks_for() {
        pack.with("en/why-slep.md", "## Remember\n\n- a\n- b\n- c\n");

        assertThat(pack.problems())
                .containsExactly(
                        "en/why-slep.md:1: module.yaml names no section and language for this file: correct its name or remove it");
    }

    @Test
    void a_text_missing_in_one_language() {
        pack.change(MODULE, ", es: \"Como un auto parado.\"", "");

        assertThat(pack.problems())
                .containsExactly(
                        "module.yaml:25: 'inOtherWords' has no text in 'es': add it, or take 'es' out of languages");
    }

    @Test
    void a_question_whose_passage_is_not_there() {
        pack.change(QUESTIONS, "passage: sleep-rests", "passage: sleep-rest")
                .change("es/why-sleep.questions.yaml", "passage: sleep-rests", "passage: sleep-rest");

        assertThat(pack.problems())
                .containsExactly(
                        "en/why-sleep.questions.yaml:5: the passage 'sleep-rest' is not in en/why-sleep.md: name one of that file",
                        "es/why-sleep.questions.yaml:5: the passage 'sleep-rest' is not in es/why-sleep.md: name one of that file");
    }

    @Test
    void a_question_on_a_concept_that_is_not_there() {
        pack.change(QUESTIONS, "    form: B", "    form: C")
                .change("es/why-sleep.questions.yaml", "    form: B", "    form: C")
                .change(QUESTIONS, "concept: rest", "concept: test");

        assertThat(pack.problems())
                .contains(
                        "en/why-sleep.questions.yaml:2: the section 'why-sleep' has no concept 'test' in module.yaml: name one of its concepts");
    }

    @Test
    void a_passage_id_used_twice() {
        pack.change(MODULE, "passage: sleep-sorts", "passage: sleep-rests")
                .change(READING, "{#sleep-sorts", "{#sleep-rests")
                .change("es/why-sleep.md", "{#sleep-sorts", "{#sleep-rests");

        assertThat(pack.problems())
                .contains(
                        "en/why-sleep.md:6: the passage id 'sleep-rests' is already used at en/why-sleep.md:3: rename one of them",
                        "es/why-sleep.md:6: the passage id 'sleep-rests' is already used at es/why-sleep.md:3: rename one of them");
    }

    @Test
    void a_question_in_a_form_used_twice() {
        pack.change(QUESTIONS, "form: B", "form: A");

        assertThat(pack.problems())
                .contains(
                        "en/why-sleep.questions.yaml:22: the question 'rest.A' is there twice: change the form of one of them",
                        "en/why-sleep.questions.yaml:2: the concept 'rest' has no question in form B: a concept that must be understood has A, B and C");
    }

    @Test
    void a_concept_that_must_be_understood_without_form_C() {
        pack.change(QUESTIONS, "form: C", "form: B").change("es/why-sleep.questions.yaml", "form: C", "form: B");

        assertThat(pack.problems())
                .contains(
                        "en/why-sleep.questions.yaml:2: the concept 'rest' has no question in form C: a concept that must be understood has A, B and C");
    }
}
