package app.foreword.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.Finding;
import app.foreword.content.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionRulesTest {

    private static final String STEM = "What does the brain do at night?";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*It rests and sorts the day|It stops its work till dawn|It grows a little each night",
                "*Yale|Harvard and Stanford|UCLA",
                "*All of them slept for a night|Some of them slept for a night|Few of them slept that night"
            })
    void sound_options_have_no_finding(String first, String second, String third) {
        assertThat(OptionRules.check(Items.english(STEM, first, second, third))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M2_NO_ALL_OF_THE_ABOVE|*It rests|It stops|All of these",
                "M2_NO_ALL_OF_THE_ABOVE|*It rests|It stops|Both A and B",
                "M5_OPTION_LENGTH|*It rests and sorts the whole of the long day|It stops|It grows",
                "M7_PARALLEL_OPTIONS|*It rests|it stops|It grows",
                "M7_PARALLEL_OPTIONS|*It rests|It stops.|It grows",
                "M9_CLANG|*The brain rests|It stops|It grows",
                "M10_DISTINCT_OPTIONS|*It rests and sorts the day|It sorts the day and rests|It grows a little each night",
                "M10_DISTINCT_OPTIONS|*About 8 hours|About 12 hours|About 4 hours",
                "M17_VAGUE_FREQUENCY|*It rests|It often stops|It grows"
            })
    void a_fault_has_that_finding_only(Rule rule, String first, String second, String third) {
        assertThat(OptionRules.check(Items.english(STEM, first, second, third)))
                .extracting(Finding::rule)
                .containsExactly(rule);
    }

    @Test
    void an_option_of_fifteen_words_is_too_long() {
        String many = "It rests a bit and it does so with us all as we do sleep";
        assertThat(OptionRules.check(
                        Items.english(STEM, "*" + many, many.replace("rests", "grows"), many.replace("bit", "lot"))))
                .extracting(Finding::rule)
                .contains(Rule.M11_ITEM_LENGTH);
    }

    @Test
    void the_finding_names_the_question_and_its_place() {
        assertThat(OptionRules.check(Items.english(STEM, "*It rests", "It stops", "All of these")))
                .extracting(Finding::toString)
                .containsExactly(
                        "en/a.questions.yaml:7: rest.A: the option \"All of these\" points to the others: write an answer that stands by itself");
    }
}
