package app.foreword.record;

import app.foreword.audit.AuditDetail;
import app.foreword.content.ModuleId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** For the trail. */
    String describe(AuditDetail table) {
        return Stream.of(
                        Optional.of(table.name()),
                        Optional.ofNullable(module).map(each -> AuditDetail.MODULE.with(each.value())),
                        Optional.ofNullable(from).map(AuditDetail.FROM::with),
                        Optional.ofNullable(to).map(AuditDetail.TO::with))
                .flatMap(Optional::stream)
                .reduce(AuditDetail::join)
                .orElseThrow();
    }
}
