package app.foreword.access;

import app.foreword.access.HandOverRefused.Reason;
import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.enrolment.Secrets;
import app.foreword.rights.CurrentStaff;
import app.foreword.rights.ForReviewers;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff give a tablet to a patient, see who has one, and can end it from where they are. */
@Service
@ForReviewers
@Transactional
public class HandOvers {

    private final HandOverRows rows;
    private final PinRows pins;
    private final StaffRows staff;
    private final EnrolmentRecords enrolments;
    private final AuditTrail trail;
    private final CurrentStaff currentStaff;
    private final Clock clock;

    HandOvers(
            HandOverRows rows,
            PinRows pins,
            StaffRows staff,
            EnrolmentRecords enrolments,
            AuditTrail trail,
            CurrentStaff currentStaff,
            Clock clock) {
        this.rows = rows;
        this.pins = pins;
        this.staff = staff;
        this.enrolments = enrolments;
        this.trail = trail;
        this.currentStaff = currentStaff;
        this.clock = clock;
    }

    /**
     * One enrolment is on one tablet at a time.
     *
     * @return the token that the tablet's browser keeps; the database has only its hash
     * @throws HandOverRefused where the enrolment is waived, or who gives it has no PIN to take it back
     * @throws java.util.NoSuchElementException where there is no such enrolment
     */
    public String start(EnrolmentId enrolment) {
        var account = staff.findEnabled(currentStaff.get().id())
                .orElseThrow(() -> new AccessDeniedException("The account is closed"));
        var locked = enrolments.lock(enrolment);
        refuseIf(locked.state() == EnrolmentState.WAIVED, Reason.WAIVED);
        refuseIf(pins.hash(account.id()).isEmpty(), Reason.NO_PIN);
        rows.endAll(enrolment, HandOver.Ending.CUT_OFF, account.id(), clock.instant());
        String token = Secrets.newSecret();
        rows.add(token, enrolment, locked.language(), account, clock.instant());
        note(AuditAction.TABLET_GIVEN, enrolment);
        return token;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<HandOver> of(EnrolmentId enrolment) {
        return rows.of(enrolment);
    }

    /** For a tablet that is out of sight: its screen is wiped, and only a full sign-in opens it again. */
    public void end(EnrolmentId enrolment) {
        if (rows.endAll(enrolment, HandOver.Ending.ENDED, currentStaff.get().id(), clock.instant())) {
            note(AuditAction.TABLET_ENDED, enrolment);
        }
    }

    private void note(AuditAction action, EnrolmentId enrolment) {
        trail.add(action, AuditSubject.enrolment(enrolment.value()), "");
    }

    private static void refuseIf(boolean refused, Reason reason) {
        if (refused) {
            throw new HandOverRefused(reason);
        }
    }
}
