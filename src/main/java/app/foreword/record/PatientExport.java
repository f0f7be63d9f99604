package app.foreword.record;

import app.foreword.content.Modules;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.KeyCorrectionRecords;
import app.foreword.learning.LearningLog;
import app.foreword.learning.LearningRecords;
import app.foreword.learning.Results;
import app.foreword.review.Worklist;
import app.foreword.review.WorklistQuery;
import app.foreword.review.WorklistRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The worklist as rows of a table. What a list does not show is looked up for some hundred enrolments at a time. */
@Component
class PatientExport {

    static final List<String> HEAD = List.of(
            "enrolment",
            "number",
            "family_name",
            "given_name",
            "treatment_date",
            "state",
            "module",
            "version",
            "language",
            "understood",
            "concepts",
            "corrected_from",
            "ideas_to_discuss",
            "own_questions_open",
            "waived_by",
            "waived_at",
            "waive_reason",
            "signed_off_by",
            "signed_off_at",
            "last_activity");

    private static final int AT_A_TIME = 500;

    private final Worklist worklist;
    private final PatientExportRows rows;
    private final KeyCorrectionRecords corrections;
    private final LearningRecords learning;
    private final Modules modules;

    PatientExport(
            Worklist worklist,
            PatientExportRows rows,
            KeyCorrectionRecords corrections,
            LearningRecords learning,
            Modules modules) {
        this.worklist = worklist;
        this.rows = rows;
        this.corrections = corrections;
        this.learning = learning;
        this.modules = modules;
    }

    void write(WorklistQuery query, CsvTable table) {
        var writing = new Writing(table);
        worklist.each(query, writing::take);
        writing.flush();
    }

    private final class Writing {

        private final CsvTable table;
        private final List<WorklistRow> waiting = new ArrayList<>();
        private final ExportMarks marks = new ExportMarks(modules, corrections);

        private Writing(CsvTable table) {
            this.table = table;
        }

        void take(WorklistRow row) {
            waiting.add(row);
            if (waiting.size() == AT_A_TIME) {
                flush();
            }
        }

        void flush() {
            var more = rows.of(waiting.stream().map(WorklistRow::enrolment).toList());
            for (var row : waiting) {
                // who was erased since the list was read is left out
                Optional.ofNullable(more.get(row.enrolment().value())).ifPresent(each -> table.row(cells(row, each)));
            }
            waiting.clear();
        }

        private List<String> cells(WorklistRow row, PatientExportRows.More more) {
            Optional<Corrected> corrected = corrected(row.enrolment(), more);
            return List.of(
                    String.valueOf(row.enrolment().value()),
                    row.number(),
                    row.familyName(),
                    row.givenName(),
                    text(row.treatmentDate()),
                    row.status().name(),
                    more.module(),
                    more.version(),
                    more.language(),
                    String.valueOf(corrected.map(Corrected::now).orElse(row.understood())),
                    String.valueOf(row.concepts()),
                    corrected
                            .filter(each -> each.before() != each.now())
                            .map(each -> String.valueOf(each.before()))
                            .orElse(""),
                    String.valueOf(row.ideas()),
                    String.valueOf(row.questions()),
                    text(more.waivedBy()),
                    text(more.waivedAt()),
                    text(more.waiveReason()),
                    text(more.signedBy()),
                    text(more.signedAt()),
                    text(row.lastActivityAt()));
        }

        /** Empty for versions of which no key was corrected, that is nearly always. */
        private Optional<Corrected> corrected(EnrolmentId enrolment, PatientExportRows.More more) {
            Marks of = marks.of(more.moduleVersion());
            if (!of.corrected()) {
                return Optional.empty();
            }
            LearningLog log = learning.log(enrolment);
            return Optional.of(new Corrected(
                    Results.of(of.module(), log.uncorrected()).understood(),
                    Results.of(of.module(), log).understood()));
        }
    }

    private record Corrected(int before, int now) {}

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
