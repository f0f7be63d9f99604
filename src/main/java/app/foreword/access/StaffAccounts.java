package app.foreword.access;

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
    private final Clock clock;

    StaffAccounts(StaffRows rows, PinRows pins, StaffSessions sessions, Clock clock) {
        this.rows = rows;
        this.pins = pins;
        this.sessions = sessions;
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
    }

    public void enable(StaffId staff) {
        rows.setDisabled(staff, null);
    }

    /** @throws LastAdmin where nobody could manage accounts afterwards */
    public void changeRole(StaffId staff, StaffRole role) {
        if (role != StaffRole.ADMIN) {
            refuseForLastAdmin(staff);
        }
        rows.setRole(staff, role);
        sessions.endAll(staff);
    }

    /** Gives or takes the right to approve modules; what was approved before stays approved. */
    public void changeApprover(StaffId staff, boolean approver) {
        rows.setApprover(staff, approver);
        sessions.endAll(staff);
    }

    private void refuseForLastAdmin(StaffId staff) {
        if (rows.lockEnabledAdmins().equals(List.of(staff))) {
            throw new LastAdmin();
        }
    }
}
