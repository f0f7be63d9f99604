package app.foreword.enrolment;

import app.foreword.approval.Approvals;
import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditDetail;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.content.Modules;
import app.foreword.rights.CurrentStaff;
import app.foreword.rights.ForReviewers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Enrols many patients from a file: looked at first, then all of it or nothing. */
@Service
@ForReviewers
public class Imports {

    public static final int MOST_MEGABYTES = 20;
    private static final int LONGEST_NAME = 100;
    private static final int PATIENCE_SECONDS = 60;

    private final ImportUploads uploads;
    private final ImportRows imports;
    private final PatientRows patients;
    private final EnrolmentRows enrolments;
    private final Approvals approvals;
    private final Modules modules;
    private final AuditTrail trail;
    private final CurrentStaff currentStaff;
    private final Clock clock;
    private final TransactionTemplate transaction;
    /** A long file takes memory: one at a time is read. */
    private final Semaphore room = new Semaphore(1, true);

    Imports(
            ImportUploads uploads,
            ImportRows imports,
            PatientRows patients,
            EnrolmentRows enrolments,
            Approvals approvals,
            Modules modules,
            AuditTrail trail,
            CurrentStaff currentStaff,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.uploads = uploads;
        this.imports = imports;
        this.patients = patients;
        this.enrolments = enrolments;
        this.approvals = approvals;
        this.modules = modules;
        this.trail = trail;
        this.currentStaff = currentStaff;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /** The file to fill in. */
    public byte[] template() {
        return ImportTemplate.file(ImportOffer.example(approvals.offered()), LocalDate.now(clock));
    }

    /** The name of a page on which one file can be uploaded. */
    public String open() {
        return uploads.open(currentStaff.get().id());
    }

    /** @return whether it was kept; the page may be too old, or somebody else's */
    public boolean upload(String ticket, String fileName, byte[] file) {
        String name = EntryText.clean(fileName);
        String kept = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return uploads.keep(ticket, currentStaff.get().id(), kept, file);
    }

    /**
     * What the file would do, by what is stored now; empty where it is no longer kept.
     *
     * @throws UnreadableFile where no row can be read
     */
    public Optional<ImportPreview> preview(String ticket, Optional<DateOrder> order) {
        return uploads.find(ticket, currentStaff.get().id())
                .map(upload -> inTurn(() -> read(upload, order, batch -> {})));
    }

    /**
     * Takes over the whole file, or nothing of it. A second time does nothing more and says the same.
     *
     * @return empty where something is wrong, or the file is no longer kept: the preview says what
     * @throws UnreadableFile where no row can be read
     */
    public Optional<ImportDone> run(String ticket, Optional<DateOrder> order) {
        var by = currentStaff.get().id();
        return inTurn(() -> {
            var upload = uploads.find(ticket, by);
            if (imports.find(ticket).isPresent() || upload.isEmpty()) {
                return imports.find(ticket);
            }
            if (takeOver(ticket, upload.get(), order)) {
                uploads.forget(ticket);
            }
            return imports.find(ticket);
        });
    }

    /** What was taken over from that page; empty where nothing was yet. */
    public Optional<ImportDone> done(String ticket) {
        return imports.find(ticket);
    }

    private boolean takeOver(String ticket, ImportUploads.Upload upload, Optional<DateOrder> order) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                var by = currentStaff.get().id();
                var now = clock.instant();
                long id = imports.add(ticket, upload.fileName(), by, now);
                var readdressed = new TreeSet<>(Comparator.comparing(PatientId::value));
                var read = read(upload, order, batch -> {
                    patients.addAll(batch.newPatients(), now);
                    readdressed.addAll(patients.addEmails(batch.newEmails()));
                    enrolments.addAll(batch.enrolments(), by, now, id);
                });
                if (!read.isReady()) {
                    status.setRollbackOnly();
                    return false;
                }
                imports.count(id, read);
                tell(id, read, readdressed);
                return true;
            }));
        } catch (DuplicateKeyException sameMoment) {
            // somebody enrolled one of them while the file was read: the preview shows it
            return false;
        }
    }

    /** By its number: the name of the file may be somebody's. */
    private void tell(long id, ImportPreview read, Collection<PatientId> readdressed) {
        String which = AuditDetail.IMPORT.with(id);
        var rows = AuditDetail.ROWS.with(read.fresh() + read.known());
        trail.add(AuditAction.IMPORTED, AuditSubject.NOBODY, AuditDetail.join(which, rows));
        trail.addAll(AuditAction.ENROLLED, imports.enrolments(id), which);
        trail.addAllOfPatients(
                AuditAction.PATIENT_CORRECTED,
                readdressed.stream().map(PatientId::value).toList(),
                AuditDetail.join(AuditDetail.EMAIL.name(), which));
    }

    private ImportPreview read(ImportUploads.Upload upload, Optional<DateOrder> order, Consumer<ImportBatch> store) {
        var offer = new ImportOffer(approvals.offered(), modules.allVersions());
        var text = ImportText.of(upload.file());
        var table = new ImportTable(text.text());
        var tally = new ImportTally();
        var check = new ImportRowCheck(offer, order, LocalDate.now(clock), tally);
        new ImportReader(patients, enrolments, check, tally, store).read(table);
        return tally.preview(upload.fileName(), text.assumed(), table.ignored());
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw UnreadableFile.because("busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw UnreadableFile.because("busy");
        }
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
