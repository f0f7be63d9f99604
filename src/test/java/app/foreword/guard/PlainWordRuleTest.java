package app.foreword.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.Finding;
import app.foreword.content.PassageId;
import app.foreword.content.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainWordRuleTest {

    private static final Term MELATONIN =
            new Term("melatonin", List.of("melatonin"), "a signal for the night", new PassageId("night"));

    private static List<String> found(Item item, Term... terms) {
        return new PlainWordRule(List.of(terms), List.of("People at Yale and Stanford slept."), item.words())
                .check(item)
                .map(Finding::found)
                .toList();
    }

    @Test
    void plain_words_in_all_forms_and_names_may_stand() {
        assertThat(found(Items.english(
                        "Ana slept badly in Stanford. What studies may have helped her?", "*Yale's", "None", "Both")))
                .isEmpty();
    }

    @Test
    void a_hard_word_is_named() {
        assertThat(found(Items.english("What does melatonin do for you at night?", "*Rest", "Circadian", "Run")))
                .containsExactly("rest.A: not on the list of plain words and not explained: melatonin, circadian");
    }

    @Test
    void a_hard_word_that_the_reading_explains_may_stand() {
        assertThat(found(Items.english("What does melatonin do for you at night?", "*Rest", "Eat", "Run"), MELATONIN))
                .isEmpty();
    }

    @Test
    void spanish() {
        assertThat(found(Items.spanish("¿Qué hace el cerebro mientras usted duerme?", "*Descansa", "Come", "Sinapsis")))
                .containsExactly("rest.A: not on the list of plain words and not explained: sinapsis");
    }
}
