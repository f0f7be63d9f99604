package app.foreword.record;

import app.foreword.content.ModuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which answers a table is about.
 *
 * @param module null for all
 * @param from the first day; null for the beginning
 * @param to the last day; null for today
 */
public record ExportFilter(
        @Nullable ModuleId module,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** A period that ends before it begins holds nothing, and is a slip. */
    public boolean isBackwards() {
        return from != null && to != null && to.isBefore(from);
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add(module == null ? "all modules" : "module " + module.value());
        if (from != null) {
            parts.add("from " + from);
        }
        if (to != null) {
            parts.add("to " + to);
        }
        return String.join(", ", parts);
    }
}
