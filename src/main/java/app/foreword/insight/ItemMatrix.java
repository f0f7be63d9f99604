package app.foreword.insight;

import app.foreword.content.OptionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers of those who answered every question of a form, to see how each question goes with the others. */
final class ItemMatrix {

    private final List<Row> rows = new ArrayList<>();

    /**
     * One patient's answers, one for each question.
     *
     * @param chosen null for "not sure yet"
     */
    record Row(@Nullable OptionId[] chosen, boolean[] right) {}

    void add(Row row) {
        rows.add(row);
    }

    int patients() {
        return rows.size();
    }

    Optional<Estimate> reliability() {
        return enough() ? Reliability.kr20(rows.stream().map(Row::right).toList()) : Optional.empty();
    }

    /** Whether those who have this question right have more of the others right. */
    Optional<Estimate> discrimination(int question) {
        double[] right =
                rows.stream().mapToDouble(row -> row.right[question] ? 1 : 0).toArray();
        return enough() ? Correlation.of(right, others(question)) : Optional.empty();
    }

    /** Whether those who choose this option have more of the other questions right. */
    Optional<Estimate> discrimination(int question, OptionId option) {
        double[] chosen = rows.stream()
                .mapToDouble(row -> option.equals(row.chosen[question]) ? 1 : 0)
                .toArray();
        return enough() ? Correlation.of(chosen, others(question)) : Optional.empty();
    }

    private boolean enough() {
        return Evidence.of(rows.size()).allows(Evidence.ITEM_ANALYSIS);
    }

    private double[] others(int question) {
        return rows.stream()
                .mapToDouble(row -> Reliability.total(row.right) - (row.right[question] ? 1 : 0))
                .toArray();
    }
}
