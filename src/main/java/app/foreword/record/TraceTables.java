package app.foreword.record;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditDetail;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.audit.Trace;
import app.foreword.audit.TraceQuery;
import app.foreword.audit.TraceRow;
import app.foreword.rights.ForAdmins;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail as a table for other programs. The names of columns and actions stay the same whatever language staff read. */
@Service
@ForAdmins
public class TraceTables {

    /** More than these are another period: a file is made in memory. */
    public static final int MOST_ROWS = 50_000;

    private static final List<String> HEAD =
            List.of("row", "time", "by", "action", "patient_row", "patient_number", "enrolment", "account", "detail");

    private final Trace trace;
    private final AuditTrail trail;

    TraceTables(Trace trace, AuditTrail trail) {
        this.trace = trace;
        this.trail = trail;
    }

    /** The newest {@value #MOST_ROWS} of these rows; itself a row of the trail, which says what was asked for. */
    @Transactional
    public byte[] of(TraceQuery query) {
        var file = CsvTable.of(
                HEAD,
                trace.find(query, null, MOST_ROWS).rows().stream()
                        .map(TraceTables::cells)
                        .toList());
        trail.add(AuditAction.EXPORTED, AuditSubject.NOBODY, detail(query));
        return file;
    }

    /** Without the patient's number, which is erased with the patient. */
    private static String detail(TraceQuery query) {
        return Stream.of(
                        Optional.of(AuditDetail.TRACE_TABLE.name()),
                        Optional.ofNullable(query.by()).map(staff -> AuditDetail.OF_STAFF.with(staff.value())),
                        Optional.ofNullable(query.action()).map(AuditDetail.OF_ACTION::with),
                        Optional.ofNullable(query.from()).map(AuditDetail.FROM::with),
                        Optional.ofNullable(query.to()).map(AuditDetail.TO::with),
                        Optional.of(AuditDetail.OF_ONE_PATIENT.name())
                                .filter(any -> !query.patient().isEmpty()))
                .flatMap(Optional::stream)
                .reduce(AuditDetail::join)
                .orElseThrow();
    }

    private static List<String> cells(TraceRow row) {
        return List.of(
                String.valueOf(row.row()),
                row.at().toString(),
                text(row.by()),
                row.action().name(),
                text(row.patient()),
                text(row.number()),
                text(row.enrolment()),
                text(row.about()),
                row.detail());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
