package app.foreword.record;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditDetail;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.content.LearningModule;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.content.PublishedVersion;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.learning.FormNumber;
import app.foreword.rights.ForReviewers;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;

/** Modules as forms to print, for patients who cannot or will not read on a screen. */
@Service
@ForReviewers
public class PaperForms {

    private final Modules modules;
    private final EnrolmentRecords enrolments;
    private final AuditTrail audit;
    private final I18NProvider words;
    private final PdfRoom room;
    private final Clock clock;

    PaperForms(
            Modules modules,
            EnrolmentRecords enrolments,
            AuditTrail audit,
            I18NProvider words,
            PdfRoom room,
            Clock clock) {
        this.modules = modules;
        this.enrolments = enrolments;
        this.audit = audit;
        this.words = words;
        this.room = room;
        this.clock = clock;
    }

    /**
     * A form that is nobody's: who it is about is filled in by hand.
     *
     * @param approved whether the version reaches patients in that language; else each page says that it is a preview
     * @throws NoSuchElementException where there is no such version, or not in that language
     * @throws CopiesBusy where too many others are being made
     */
    public byte[] blank(ModuleVersionId version, Locale language, boolean approved, ClinicContact clinic) {
        PublishedVersion published = published(version, language);
        var print = new PaperPrint(modules.get(version, language), null, "", approved, published.publishedAt(), clinic);
        return set(print);
    }

    /**
     * The form of one patient, with number, name and birth date on it.
     *
     * @throws NoSuchElementException where there is no such enrolment
     * @throws CopiesBusy where too many others are being made
     */
    public byte[] of(EnrolmentId enrolment, ClinicContact clinic) {
        Enrolment found = enrolments.get(enrolment);
        LearningModule module = modules.get(found.moduleVersion(), found.language());
        var print = new PaperPrint(
                module,
                enrolments.patient(found.patient()),
                new FormNumber(enrolment, found.moduleVersion(), module.language()).toString(),
                enrolments.isApproved(found),
                published(found.moduleVersion(), module.language()).publishedAt(),
                clinic);
        byte[] file = set(print);
        audit.add(AuditAction.LETTER_MADE, AuditSubject.enrolment(enrolment.value()), AuditDetail.PAPER_FORM.name());
        return file;
    }

    private byte[] set(PaperPrint print) {
        var spoken = new ChartWords(words, speaks(print.module().language()), clock.getZone());
        return room.make(() -> SheetPdf.of(PaperSheet.of(print, spoken), print.asOf()));
    }

    private PublishedVersion published(ModuleVersionId version, Locale language) {
        return modules.find(version)
                .filter(found -> found.languages().contains(language))
                .orElseThrow(() ->
                        new NoSuchElementException("No module version %d in %s".formatted(version.value(), language)));
    }

    private Locale speaks(Locale language) {
        var known = words.getProvidedLocales();
        return known.stream()
                .filter(each -> each.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElse(known.getFirst());
    }
}
