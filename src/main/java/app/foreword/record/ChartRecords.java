package app.foreword.record;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditDetail;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.AttemptRecords;
import app.foreword.learning.LearningRecords;
import app.foreword.review.PatientReview;
import app.foreword.review.Reviews;
import app.foreword.rights.ForReviewers;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The record of one enrolment for the chart. The same data gives the same bytes, on every day. */
@Service
@ForReviewers
public class ChartRecords {

    private final Reviews reviews;
    private final LearningRecords learning;
    private final AttemptRecords attempts;
    private final RecordRows rows;
    private final AuditTrail audit;
    private final I18NProvider words;
    private final PdfRoom room;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ChartRecords(
            Reviews reviews,
            LearningRecords learning,
            AttemptRecords attempts,
            RecordRows rows,
            AuditTrail audit,
            I18NProvider words,
            PdfRoom room,
            TransactionTemplate transaction,
            Clock clock) {
        this.reviews = reviews;
        this.learning = learning;
        this.attempts = attempts;
        this.rows = rows;
        this.audit = audit;
        this.words = words;
        this.room = room;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @param language of the record's own words; the module's stay in its language
     * @throws java.util.NoSuchElementException where there is no such enrolment
     * @throws CopiesBusy where too many others are being made
     */
    public byte[] pdf(EnrolmentId enrolment, Locale language, ClinicContact clinic) {
        // no connection is held while the pages are set
        ChartRecord chart = Objects.requireNonNull(transaction.execute(status -> read(enrolment, clinic)));
        var chartWords = new ChartWords(words, language, clock.getZone());
        byte[] file = room.make(() -> SheetPdf.of(ChartDocument.of(chart, chartWords), chart.asOf()));
        // not before: what there was no room for has not gone out
        audit.add(AuditAction.EXPORTED, AuditSubject.enrolment(enrolment.value()), AuditDetail.CHART_PDF.name());
        return file;
    }

    private ChartRecord read(EnrolmentId enrolment, ClinicContact clinic) {
        PatientReview review = reviews.get(enrolment);
        return new ChartRecord(
                review,
                rows.beginning(enrolment),
                learning.questions(enrolment),
                attempts.all(enrolment),
                rows.paperEntries(enrolment),
                clinic);
    }
}
