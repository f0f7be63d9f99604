package app.foreword.audit;

import app.foreword.rights.StaffId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the trail somebody looks for.
 *
 * @param by who did it; null for anybody
 * @param action null for any
 * @param from the first day; null for the first there is
 * @param to the last day; null for today
 * @param patient the clinic's own number, or {@code #} and the row's number where the patient is erased; empty for any
 */
public record TraceQuery(
        @Nullable StaffId by,
        @Nullable AuditAction action,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String patient) {

    public static final TraceQuery ALL = new TraceQuery(null, null, null, null, "");

    /** Before the number of a row, where the clinic's own number is not known or not known any more. */
    private static final String ROW = "#";

    private static final int LONGEST_NUMBER = 33;

    public TraceQuery {
        String seen = patient.replaceAll("\\p{Cntrl}", " ").strip();
        patient = seen.substring(0, Math.min(seen.length(), LONGEST_NUMBER));
    }

    public static TraceQuery ofPatient(long row) {
        return new TraceQuery(null, null, null, null, ROW + row);
    }

    /** As an address says it; what it says wrong is left out. */
    public static TraceQuery of(Function<String, Optional<String>> address) {
        return new TraceQuery(
                address.apply("staff")
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(id -> new StaffId(Long.parseLong(id)))
                        .orElse(null),
                address.apply("action").flatMap(TraceQuery::action).orElse(null),
                address.apply("from").flatMap(TraceQuery::date).orElse(null),
                address.apply("to").flatMap(TraceQuery::date).orElse(null),
                address.apply("patient").orElse(""));
    }

    /** For an address. */
    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        Optional.ofNullable(by).ifPresent(staff -> all.put("staff", String.valueOf(staff.value())));
        Optional.ofNullable(action).ifPresent(one -> all.put("action", one.name()));
        Optional.ofNullable(from).ifPresent(day -> all.put("from", day.toString()));
        Optional.ofNullable(to).ifPresent(day -> all.put("to", day.toString()));
        Optional.of(patient).filter(number -> !number.isEmpty()).ifPresent(number -> all.put("patient", number));
        return all;
    }

    /** The patient's row, where it was given by it. */
    Optional<Long> patientRow() {
        return patient.matches(ROW + "\\d{1,18}")
                ? Optional.of(Long.parseLong(patient.substring(ROW.length())))
                : Optional.empty();
    }

    private static Optional<AuditAction> action(String name) {
        return Arrays.stream(AuditAction.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private static Optional<LocalDate> date(String day) {
        try {
            // years of four digits only, so that no database finds them too large
            return Optional.of(LocalDate.parse(Objects.requireNonNull(day)))
                    .filter(date -> date.getYear() > 0 && date.getYear() < 10_000);
        } catch (DateTimeException typedWrong) {
            return Optional.empty();
        }
    }
}
