package app.foreword.record.ui;

import app.foreword.approval.Approvals;
import app.foreword.content.ModuleVersionId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.record.ChartRecords;
import app.foreword.record.ClinicContact;
import app.foreword.record.CopiesBusy;
import app.foreword.record.PaperForms;
import app.foreword.shell.BusyPage;
import app.foreword.shell.Clinic;
import app.foreword.shell.InterfaceLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What staff print: the record of one enrolment, and forms. */
@RestController
class StaffPdfs {

    private final ChartRecords charts;
    private final PaperForms forms;
    private final Approvals approvals;
    private final Clinic clinic;
    private final BusyPage busy;

    StaffPdfs(ChartRecords charts, PaperForms forms, Approvals approvals, Clinic clinic, BusyPage busy) {
        this.charts = charts;
        this.forms = forms;
        this.approvals = approvals;
        this.clinic = clinic;
        this.busy = busy;
    }

    @GetMapping(RecordNavigation.CHART)
    ResponseEntity<byte[]> chart(
            @PathVariable(RecordNavigation.ENROLMENT) long enrolment,
            @RequestParam(name = RecordNavigation.LANGUAGE, defaultValue = "en") String language) {
        Locale spoken =
                InterfaceLanguage.nearest(Locale.forLanguageTag(language)).locale();
        return show(charts.pdf(new EnrolmentId(enrolment), spoken, contact()), "record-" + enrolment + ".pdf");
    }

    @GetMapping(RecordNavigation.PATIENT_FORM)
    ResponseEntity<byte[]> form(@PathVariable(RecordNavigation.ENROLMENT) long enrolment) {
        return show(forms.of(new EnrolmentId(enrolment), contact()), "form-" + enrolment + ".pdf");
    }

    @GetMapping(RecordNavigation.BLANK_FORM)
    ResponseEntity<byte[]> form(
            @PathVariable(RecordNavigation.VERSION) long version,
            @PathVariable(RecordNavigation.LANGUAGE) String language) {
        var id = new ModuleVersionId(version);
        Locale wanted = Locale.forLanguageTag(language);
        boolean approved = approvals.approvedLanguages(id).contains(wanted);
        return show(
                forms.blank(id, wanted, approved, contact()),
                "form-version-%d-%s.pdf".formatted(version, wanted.toLanguageTag()));
    }

    private ClinicContact contact() {
        return new ClinicContact(clinic.name(), clinic.phone());
    }

    /** In a browser's own viewer, from which it is printed or kept. */
    private static ResponseEntity<byte[]> show(byte[] file, String name) {
        return Download.of(file, MediaType.APPLICATION_PDF, ContentDisposition.inline(), name);
    }

    @ExceptionHandler(NoSuchElementException.class)
    ResponseEntity<byte[]> nothingThere() {
        return ResponseEntity.notFound().build();
    }

    @ExceptionHandler(CopiesBusy.class)
    ResponseEntity<byte[]> busy(HttpServletRequest request) {
        return busy.at(request, RecordNavigation.page(request, "staff/modules"));
    }
}
