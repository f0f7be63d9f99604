package app.foreword.record;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditDetail;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.insight.InsightQuery;
import app.foreword.insight.InsightReport;
import app.foreword.insight.Insights;
import app.foreword.rights.ForReviewers;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a module teaches badly, as tables for other programs. Every row says of which version, language and days it is.
 * What few answers would say is left empty here, too. The names of the columns stay the same whatever language staff read.
 */
@Service
@ForReviewers
public class InsightTables {

    private static final List<String> STAMP = List.of("module", "version", "language", "enrolled_from", "enrolled_to");

    public enum Table {
        PROGRESS,
        IDEAS,
        QUESTIONS,
        OPTIONS
    }

    private final Insights insights;
    private final AuditTrail trail;

    InsightTables(Insights insights, AuditTrail trail) {
        this.insights = insights;
        this.trail = trail;
    }

    /** @throws java.util.NoSuchElementException where there is no such version */
    @Transactional
    public byte[] of(Table table, InsightQuery query) {
        InsightReport report = insights.report(query);
        trail.add(
                AuditAction.EXPORTED,
                AuditSubject.NOBODY,
                AuditDetail.join(
                        AuditDetail.valueOf(table + "_INSIGHT").name(),
                        AuditDetail.MODULE.with("%s %s %s"
                                .formatted(
                                        report.module().id().value(),
                                        report.module().version(),
                                        report.module().language().toLanguageTag()))));
        InsightRows rows = switch (table) {
            case PROGRESS -> InsightRows.progress(report);
            case IDEAS -> InsightRows.ideas(report);
            case QUESTIONS -> InsightRows.questions(report);
            case OPTIONS -> InsightRows.options(report);
        };
        List<String> stamp = stamp(report);
        return CsvTable.of(
                both(STAMP, rows.head()),
                rows.rows().stream().map(row -> both(stamp, row)).toList());
    }

    private static List<String> stamp(InsightReport report) {
        return List.of(
                report.module().id().value(),
                report.module().version(),
                report.module().language().toLanguageTag(),
                day(report.query().from()),
                day(report.query().to()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
