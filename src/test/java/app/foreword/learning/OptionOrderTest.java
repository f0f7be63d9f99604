package app.foreword.learning;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.content.TestModules;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OptionOrderTest {

    private final Question question =
            TestModules.withConcepts(1).sections().getFirst().questions().getFirst();

    @Test
    @DisplayName("UC-04 R11: the same patient sees the same order again at the same turn")
    void isStable() {
        assertThat(OptionOrder.of(question, 7, 3)).isEqualTo(OptionOrder.of(question, 7, 3));
    }

    @Test
    @DisplayName("UC-04 R11: over many patients each of the six orders comes up about as often")
    void isBalanced() {
        Map<List<OptionId>, Long> orders = LongStream.rangeClosed(1, 6000)
                .mapToObj(patient -> OptionOrder.of(question, patient, 1))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(orders).hasSize(6);
        assertThat(orders.values()).allSatisfy(count -> assertThat(count).isBetween(850L, 1150L));
    }

    @Test
    @DisplayName("UC-04 R11: numbers stay in order")
    void keepsOrdered() {
        var numbers = new Question(
                question.id(),
                question.concept(),
                question.form(),
                question.passage(),
                question.facts(),
                question.stem(),
                question.rightIdea(),
                true,
                question.options());
        for (long patient = 1; patient <= 20; patient++) {
            assertThat(OptionOrder.of(numbers, patient, 1))
                    .isEqualTo(question.options().stream()
                            .map(option -> option.id())
                            .toList());
        }
    }
}
