package app.foreword.journey;

import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures with their budgets, and what they were measured on; as a table for people, or as JSON. */
final class BenchReport {

    /** @param budget null where a figure is told only */
    private record Row(
            String what,
            double value,
            String words,
            @Nullable Budget budget) {

        boolean holds() {
            return budget == null || budget.holds(value);
        }

        String verdict() {
            return budget == null ? "" : holds() ? "met" : "MISSED";
        }
    }

    private final Map<String, String> machine;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    BenchReport(Map<String, String> machine) {
        this.machine = machine;
    }

    void add(String what, double value, String words, @Nullable Budget budget) {
        rows.add(new Row(what, value, words, budget));
    }

    /** What must not be, however light it is. */
    void fault(String sentence) {
        faults.add(sentence);
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    boolean holds() {
        return faults.isEmpty() && rows.stream().allMatch(Row::holds);
    }

    String table() {
        var text = new StringBuilder();
        machine.forEach((name, value) -> text.append("%-10s %s%n".formatted(name, value)));
        text.append(System.lineSeparator());
        int width = rows.stream().mapToInt(row -> row.what().length()).max().orElse(0);
        int wide = rows.stream().mapToInt(row -> row.words().length()).max().orElse(0);
        String line = "%-" + width + "s  %-" + wide + "s  %-12s  %s";
        text.append(line.formatted("what", "measured", "budget", "")).append(System.lineSeparator());
        for (Row row : rows) {
            String budget = row.budget() == null ? "" : row.budget().toString();
            text.append(line.formatted(row.what(), row.words(), budget, row.verdict())
                            .stripTrailing())
                    .append(System.lineSeparator());
        }
        notes.forEach(note -> text.append(System.lineSeparator()).append(note));
        faults.forEach(
                fault -> text.append(System.lineSeparator()).append("MISSED: ").append(fault));
        return text.append(System.lineSeparator())
                .append(holds() ? "Every budget is met." : "A budget is missed.")
                .toString();
    }

    String json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("machine", machine);
        all.put("figures", rows.stream().map(BenchReport::figure).toList());
        all.put("notes", notes);
        all.put("faults", faults);
        all.put("met", holds());
        return new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(all);
    }

    private static Map<String, Object> figure(Row row) {
        var figure = new LinkedHashMap<String, Object>();
        figure.put("what", row.what());
        figure.put("value", Double.valueOf(String.format(Locale.ROOT, "%.3f", row.value())));
        figure.put("measured", row.words());
        if (row.budget() != null) {
            figure.put("budget", row.budget().most());
            figure.put("met", row.holds());
        }
        return figure;
    }
}
