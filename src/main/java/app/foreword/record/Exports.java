package app.foreword.record;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditDetail;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.review.Worklist;
import app.foreword.review.WorklistQuery;
import app.foreword.rights.ForReviewers;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tables of many enrolments for other programs. Rows are written as they are read, so that a million need no more memory
 * than ten. Each export leaves one row in the trail, with how many rows went out, also where it broke off.
 */
@Service
@ForReviewers
public class Exports {

    /** Each holds a connection to the database while its reader takes the rows. */
    private static final int AT_A_TIME = 2;

    private final Worklist worklist;
    private final PatientExport patients;
    private final AnswerExport answers;
    private final ItemExport items;
    private final AuditTrail audit;
    private final TransactionTemplate reading;
    private final Semaphore room = new Semaphore(AT_A_TIME);

    Exports(
            Worklist worklist,
            PatientExport patients,
            AnswerExport answers,
            ItemExport items,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.worklist = worklist;
        this.patients = patients;
        this.answers = answers;
        this.items = items;
        this.audit = audit;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /**
     * Every enrolment that a worklist shows, in its order.
     *
     * @throws CopiesBusy where too many others are under way
     * @throws SearchTooWide where the list itself shows only a part of what was searched for
     */
    public void patients(WorklistQuery query, OutputStream out) {
        if (!worklist.isWhole(query)) {
            throw new SearchTooWide();
        }
        write(describe(query), PatientExport.HEAD, out, table -> patients.write(query, table));
    }

    /** One row for each answer. */
    public void answers(ExportFilter filter, OutputStream out) {
        write(
                filter.describe(AuditDetail.ANSWERS_TABLE),
                AnswerExport.HEAD,
                out,
                table -> answers.write(filter, table));
    }

    /** One row for each question of each version, in each language, with what was chosen at first attempts. */
    public void items(ExportFilter filter, OutputStream out) {
        write(filter.describe(AuditDetail.QUESTIONS_TABLE), ItemExport.HEAD, out, table -> items.write(filter, table));
    }

    private void write(String what, List<String> head, OutputStream out, Consumer<CsvTable> rows) {
        if (!room.tryAcquire()) {
            throw new CopiesBusy();
        }
        try {
            noted(what, new CsvTable(out, head), rows);
        } finally {
            room.release();
        }
    }

    private void noted(String what, CsvTable table, Consumer<CsvTable> rows) {
        var end = AuditDetail.BROKEN_OFF;
        try (table) {
            reading.executeWithoutResult(status -> rows.accept(table));
            end = AuditDetail.COMPLETE;
        } finally {
            // in a transaction of its own: what has gone out has gone out
            audit.add(
                    AuditAction.EXPORTED,
                    AuditSubject.NOBODY,
                    AuditDetail.join(what, AuditDetail.ROWS.with(table.rows()), end.name()));
        }
    }

    /** That somebody was searched for, and never whom: the row outlives the patient's data. */
    private static String describe(WorklistQuery query) {
        var list = AuditDetail.valueOf("LIST_" + query.filter());
        return AuditDetail.of(
                query.search().isEmpty()
                        ? List.of(AuditDetail.PATIENTS_TABLE, list)
                        : List.of(AuditDetail.PATIENTS_TABLE, list, AuditDetail.SEARCHED));
    }
}
