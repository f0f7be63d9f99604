package app.foreword.access;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditDetail;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.rights.ForAdmins;
import app.foreword.rights.ForReviewers;
import app.foreword.rights.StaffId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may work here. A change of rights ends the sessions that still hold the old ones. */
@Service
@ForAdmins
@Transactional
public class StaffAccounts {

    private final StaffRows rows;
    private final PinRows pins;
    private final StaffSessions sessions;
    private final AuditTrail trail;
    private final Clock clock;

    StaffAccounts(StaffRows rows, PinRows pins, StaffSessions sessions, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.pins = pins;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<StaffAccount> list() {
        return rows.all();
    }

    /** The names of those who may approve modules: whom to ask is no secret among colleagues. */
    @ForReviewers
    @Transactional(readOnly = true)
    public List<String> approvers() {
        return rows.all().stream()
                .filter(account -> account.enabled() && account.rights().approver())
                .map(StaffAccount::displayName)
                .toList();
    }

    /** @throws LastAdmin where nobody could manage accounts afterwards */
    public void disable(StaffId staff) {
        refuseForLastAdmin(staff);
        rows.setDisabled(staff, clock.instant());
        // whoever comes back chooses a new one
        pins.clear(staff);
        sessions.endAll(staff);
        note(staff, AuditDetail.ACCOUNT_CLOSED);
    }

    public void enable(StaffId staff) {
        rows.setDisabled(staff, null);
        note(staff, AuditDetail.ACCOUNT_OPENED);
    }

    /** @throws LastAdmin where nobody could manage accounts afterwards */
    public void changeRole(StaffId staff, StaffRole role) {
        if (role != StaffRole.ADMIN) {
            refuseForLastAdmin(staff);
        }
        rows.setRole(staff, role);
        sessions.endAll(staff);
        note(staff, role.detail());
    }

    /** Gives or takes the right to approve modules; what was approved before stays approved. */
    public void changeApprover(StaffId staff, boolean approver) {
        rows.setApprover(staff, approver);
        sessions.endAll(staff);
        note(staff, approver ? AuditDetail.APPROVER : AuditDetail.NOT_APPROVER);
    }

    private void note(StaffId staff, AuditDetail what) {
        trail.add(AuditAction.STAFF_CHANGED, AuditSubject.staff(staff), what.name());
    }

    private void refuseForLastAdmin(StaffId staff) {
        if (rows.lockEnabledAdmins().equals(List.of(staff))) {
            throw new LastAdmin();
        }
    }
}
