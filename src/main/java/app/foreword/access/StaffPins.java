package app.foreword.access;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.rights.CurrentStaff;
import app.foreword.rights.ForReviewers;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The PIN with which the staff member who is signed in takes tablets back from patients. */
@Service
@ForReviewers
@Transactional
public class StaffPins {

    private final PinRows pins;
    private final PasswordEncoder passwords;
    private final AuditTrail trail;
    private final CurrentStaff currentStaff;

    StaffPins(PinRows pins, PasswordEncoder passwords, AuditTrail trail, CurrentStaff currentStaff) {
        this.pins = pins;
        this.passwords = passwords;
        this.trail = trail;
        this.currentStaff = currentStaff;
    }

    @Transactional(readOnly = true)
    public boolean isChosen() {
        return pins.hash(currentStaff.get().id()).isPresent();
    }

    /** @throws InvalidPin where it can't be taken as it was typed */
    public void choose(String pin, String again) {
        PinCheck.check(pin, again).ifPresent(problem -> {
            throw new InvalidPin(problem);
        });
        var own = currentStaff.get().id();
        pins.setHash(own, passwords.encode(pin));
        trail.add(AuditAction.STAFF_PIN_CHANGED, AuditSubject.staff(own), "");
    }
}
