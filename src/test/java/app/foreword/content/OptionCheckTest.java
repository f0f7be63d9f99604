package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionCheckTest {

    private static final String QUESTIONS = "en/why-sleep.questions.yaml";

    @TempDir
    Path folder;

    private PackFixture pack;

    @BeforeEach
    void onlyEnglish() throws Exception {
        pack = new PackFixture(folder)
                .change("module.yaml", "[en, es]", "[en]")
                .change("module.yaml", "  es: { status: reviewed, by: \"Ana Ruiz, nurse\", on: 2026-04-30 }", "  {}");
        pack.remove("es/why-sleep.md")
                .remove("es/why-sleep.questions.yaml")
                .remove("es/closing.yaml")
                .remove("es/why-sleep.svg");
    }

    @Test
    void two_keys() {
        pack.change(QUESTIONS, "misconception: \"Sleep is lost time\"", "key: true");

        assertThat(pack.problems())
                .containsExactly(
                        "en/why-sleep.questions.yaml:2: the question 'rest.A' has 2 keys: write 'key: true' at exactly one option");
    }

    @Test
    void no_key() {
        pack.change(QUESTIONS, "key: true", "misconception: \"Rest is bad\"");

        assertThat(pack.problems())
                .containsExactly(
                        "en/why-sleep.questions.yaml:2: the question 'rest.A' has no key: write 'key: true' at exactly one option");
    }

    @Test
    void a_key_with_a_misconception() {
        pack.change(QUESTIONS, "        key: true\n", "        key: true\n        misconception: \"x\"\n");

        assertThat(pack.problems())
                .containsExactly("en/why-sleep.questions.yaml:12: the key 'a' stands for no misconception: remove it");
    }

    @Test
    void a_distractor_without_a_misconception() {
        pack.change(QUESTIONS, "        misconception: \"Sleep is lost time\"\n", "");

        assertThat(pack.problems())
                .containsExactly(
                        "en/why-sleep.questions.yaml:13: the option 'b' has no misconception: say which wrong idea it stands for");
    }

    @Test
    void an_option_id_used_twice() {
        pack.change(QUESTIONS, "id: c", "id: b");

        assertThat(pack.problems())
                .containsExactly(
                        "en/why-sleep.questions.yaml:17: the option id 'b' is used twice in 'rest.A': rename one of them");
    }

    @Test
    void two_options_only() {
        pack.change(
                QUESTIONS,
                "      - id: c\n        text: \"Nothing at all\"\n        misconception: \"Sleep does nothing\"\n        feedback: \"Much goes on in sleep.\"\n",
                "");

        assertThat(pack.problems())
                .containsExactly(
                        "en/why-sleep.questions.yaml:9: 'options' must have at least 3 items but found 2: exactly three options, one of them the key");
    }
}
