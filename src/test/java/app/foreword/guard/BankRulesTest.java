package app.foreword.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.BankMeasures;
import app.foreword.content.Finding;
import app.foreword.content.Form;
import app.foreword.content.Measure;
import app.foreword.content.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BankRulesTest {

    /** Ten times "key, wrong, wrong" in each of the three places, in turn. */
    private static List<Item> bank(String key, String wrong, String wrongToo) {
        return bank(30, key, wrong, wrongToo, UnaryOperator.identity());
    }

    private static List<Item> bank(
            int size, String key, String wrong, String wrongToo, UnaryOperator<Integer> placeOfNumber) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < size; i++) {
            var texts = new ArrayList<>(List.of(wrong, wrongToo));
            texts.add(placeOfNumber.apply(i) % 3, "*" + key);
            items.add(Items.item(
                    Items.ENGLISH,
                    "c" + i,
                    Form.A,
                    "What does the brain do at night?",
                    texts.get(0),
                    texts.get(1),
                    texts.get(2)));
        }
        return items;
    }

    @Test
    void no_cue_no_finding() {
        assertThat(BankRules.check(bank("It rests", "It sinks", "It grows"))).isEmpty();
    }

    @Test
    void a_guesser_draws_among_options_that_the_cue_does_not_tell_apart() {
        assertThat(CueSolver.LONGEST.percentRight(bank("It rests", "It sinks", "It grows")))
                .isEqualTo(100.0 / 3, org.assertj.core.api.Assertions.within(0.01));
        assertThat(CueSolver.LONGEST.percentRight(bank("It rests", "It sinks", "It eats")))
                .isEqualTo(50);
    }

    @Test
    void keys_that_are_longest_are_a_cue() {
        assertThat(BankRules.check(bank("It rests well", "It sinks", "It grows")))
                .extracting(Finding::rule)
                .containsOnly(Rule.M5_OPTION_LENGTH, Rule.M8_CUE_SOLVERS);
    }

    @Test
    void careful_keys_are_a_cue() {
        assertThat(BankRules.check(bank("It may rest", "It does eat", "It has none of")))
                .extracting(Finding::found)
                .anyMatch(found -> found.contains("most words of caution"));
    }

    @Test
    void absolute_distractors_are_a_cue() {
        assertThat(BankRules.check(bank("It rests now", "It always eats", "It never eats")))
                .extracting(Finding::found)
                .anyMatch(found -> found.contains("fewest absolute words"));
    }

    @Test
    void a_bank_of_29_is_told_but_not_judged_by_solvers() {
        List<Item> small = bank(29, "It may rest", "It does nap", "It has to go", UnaryOperator.identity());

        assertThat(BankRules.banks(small))
                .flatExtracting(BankMeasures::solvers)
                .hasSizeGreaterThan(10)
                .extracting(Measure::atMost)
                .containsOnlyNulls();
        assertThat(BankRules.check(small)).isEmpty();
    }

    @Test
    void keys_in_one_place_too_often() {
        assertThat(BankRules.check(
                        bank(30, "It rests", "It sinks", "It grows", i -> i % 5 == 4 ? 0 : i % 5 == 3 ? 1 : i % 5)))
                .extracting(Finding::rule)
                .containsOnly(Rule.M6_KEY_POSITION);
    }

    @Test
    void four_keys_in_a_row_in_the_same_place() {
        assertThat(BankRules.check(bank(
                        30,
                        "It rests",
                        "It sinks",
                        "It grows",
                        i -> i < 4 ? 0 : i == 5 || i == 8 ? 1 : i == 11 ? 2 : i)))
                .extracting(Finding::rule)
                .contains(Rule.M6_KEY_POSITION);
    }
}
