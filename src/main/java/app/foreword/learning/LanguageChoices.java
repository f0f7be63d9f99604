package app.foreword.learning;

import app.foreword.content.Modules;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.rights.ForPatient;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which language a patient reads: any in which a clinician has approved the version they are enrolled in. */
@Service
@ForPatient
public class LanguageChoices {

    private final LanguageChoiceRecords records;
    private final EnrolmentRecords enrolments;
    private final Modules modules;
    private final Clock clock;

    LanguageChoices(LanguageChoiceRecords records, EnrolmentRecords enrolments, Modules modules, Clock clock) {
        this.records = records;
        this.enrolments = enrolments;
        this.modules = modules;
        this.clock = clock;
    }

    /** In the module's order. The present one is among them even where its approval was taken back. */
    @Transactional(readOnly = true)
    public List<Locale> offered(EnrolmentId enrolment) {
        Enrolment found = enrolments.get(enrolment);
        var approved = enrolments.approvedLanguages(found);
        return modules.find(found.moduleVersion()).stream()
                .flatMap(version -> version.languages().stream())
                .filter(language -> language.equals(found.language()) || approved.contains(language))
                .toList();
    }

    /**
     * From now on the patient reads in this language; the place in the module stays, and so does each answer. Choosing
     * the present one changes nothing.
     *
     * @throws LanguageNotOffered where it is not approved now: it may have been when the choice was shown
     */
    @Transactional
    public void choose(EnrolmentId enrolment, Locale language) {
        Enrolment locked = enrolments.lock(enrolment);
        if (locked.language().equals(language)) {
            return;
        }
        if (!enrolments.approvedLanguages(locked).contains(language)) {
            throw new LanguageNotOffered(language);
        }
        enrolments.changeLanguage(enrolment, language);
        records.add(enrolment, locked.language(), language, clock.instant());
    }
}
