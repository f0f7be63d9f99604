package app.foreword.enrolment;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.enrolment.InvalidEnrolment.Field;
import app.foreword.enrolment.InvalidEnrolment.Problem;
import app.foreword.rights.ForAdmins;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases a patient who asks to be forgotten, or who was entered by mistake: all that is stored about the person, at once
 * and for good. What stays is the trail, which holds numbers and no names, and its row on the erasing.
 */
@Service
@ForAdmins
@Transactional
public class Erasures {

    private final PatientRows patients;
    private final ErasedRows rows;
    private final AuditTrail trail;

    Erasures(PatientRows patients, ErasedRows rows, AuditTrail trail) {
        this.patients = patients;
        this.rows = rows;
        this.trail = trail;
    }

    /**
     * Sessions of the patient end with their link, and a tablet with its row.
     *
     * @param number the patient's own number, typed so that nobody is erased by a slip
     * @throws InvalidEnrolment where the number is another one, or the reason can't be taken
     * @throws NoSuchElementException where the patient is erased already
     */
    public void erase(PatientId patient, String number, String reason) {
        String cleaned = EntryText.clean(reason);
        // an answer that is under way comes before or not at all, and nobody is enrolled meanwhile
        patients.lock(patient);
        var problems = new ArrayList<Problem>();
        if (!patients.get(patient).number().equals(EntryText.clean(number))) {
            problems.add(Problem.of(Field.NUMBER, "erase.number"));
        }
        EntryText.checkReason(cleaned).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw new InvalidEnrolment(problems);
        }
        rows.erase(patient);
        trail.add(AuditAction.PATIENT_ERASED, AuditSubject.patient(patient.value()), cleaned);
    }
}
