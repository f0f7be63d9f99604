package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageCheckTest {

    private static final String SPANISH = "es/why-sleep.questions.yaml";

    @TempDir
    Path folder;

    private PackFixture pack;

    @BeforeEach
    void copy() {
        pack = new PackFixture(folder);
    }

    @Test
    void another_key_in_another_language() {
        pack.change(SPANISH, "key: true", "misconception: \"x\"")
                .change(SPANISH, "misconception: \"Sleep is lost time\"", "key: true");

        assertThat(pack.problems())
                .containsExactly(
                        "es/why-sleep.questions.yaml:2: 'rest.A' has the options a, b (key), c here but a (key), b, c in 'en': same ids, order and key in every language");
    }

    @Test
    void a_question_that_only_one_language_has() {
        pack.change(SPANISH, "form: C", "form: B");

        assertThat(pack.problems())
                .contains(
                        "es/why-sleep.questions.yaml:1: the question 'rest.C' of 'en' is missing here: translate it too",
                        "es/why-sleep.questions.yaml:42: the question 'rest.B' is there twice: change the form of one of them");
    }

    @Test
    void a_passage_that_only_one_language_has() {
        pack.change("es/why-sleep.md", "{#sleep-sorts F2", "{#sleep-ordena F2");

        assertThat(pack.problems())
                .containsExactly(
                        "es/why-sleep.md:1: the passage 'sleep-sorts' of 'en' is missing here: translate it too",
                        "es/why-sleep.md:6: the passage 'sleep-ordena' is not there in 'en': use the same ids");
    }
}
