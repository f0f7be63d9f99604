package app.foreword.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.Finding;
import app.foreword.content.Form;
import app.foreword.content.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormRulesTest {

    private static Item form(Form form, String stem, String key) {
        return Items.item(Items.ENGLISH, "rest", form, stem, "*" + key, "It stops at dusk", "It grows all night");
    }

    @Test
    void forms_that_ask_differently_have_no_finding() {
        assertThat(FormRules.check(List.of(
                        form(Form.A, "What does the brain do at night?", "It sorts the day"),
                        form(Form.B, "A friend says sleep is lost time. What may you say?", "That it is work too"))))
                .isEmpty();
    }

    @Test
    void stems_that_are_almost_the_same() {
        assertThat(FormRules.check(List.of(
                        form(Form.A, "What does the brain do at night?", "It sorts the day"),
                        form(Form.B, "What does the brain do each night?", "It cleans up"))))
                .extracting(Finding::rule)
                .containsExactly(Rule.M15_PARALLEL_FORMS);
    }

    @Test
    void the_same_key_in_both_forms() {
        assertThat(FormRules.check(List.of(
                        form(Form.A, "What does the brain do at night?", "It sorts the day"),
                        form(Form.B, "Why is sleep not lost time for us?", "It sorts the day!"))))
                .extracting(Finding::rule)
                .containsExactly(Rule.M15_PARALLEL_FORMS);
    }

    @Test
    void feedback_that_has_the_key_of_the_parallel_form() {
        assertThat(FormRules.check(List.of(
                        form(Form.A, "What does the brain do at night?", "It sorts the day"),
                        form(Form.B, "Why is sleep not lost time for us?", "Because of b"))))
                .extracting(Finding::toString)
                .containsExactly(
                        "en/a.questions.yaml:7: rest.A: its feedback of option b has the key of rest.B (\"Because of b\"): say the idea in other words");
    }

    @Test
    void a_stem_with_words_of_another_key() {
        assertThat(FormRules.check(List.of(
                        Items.item(
                                Items.ENGLISH, "one", Form.A, "What does it do?", "*It sorts the long day", "No", "On"),
                        Items.item(
                                Items.ENGLISH,
                                "two",
                                Form.A,
                                "When it sorts the long day, how?",
                                "*By x",
                                "No",
                                "On"))))
                .extracting(Finding::rule)
                .containsExactly(Rule.M13_NO_GIVEAWAY);
    }
}
