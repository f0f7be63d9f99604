package app.foreword.audit;

import app.foreword.rights.ForReviewers;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** What the rule of the trail must find, and what it must let pass. */
@ForReviewers
@Transactional
public class ForgetfulService {

    private final AuditTrail trail;
    private final Helper helper;

    ForgetfulService(AuditTrail trail) {
        this.trail = trail;
        this.helper = new Helper(trail);
    }

    public void forgets() {
        helper.works();
    }

    public void remembers() {
        note();
    }

    public void remembersInALambda() {
        List.of(1).forEach(each -> note());
    }

    public void remembersByReference() {
        List.of("").forEach(this::noteWith);
    }

    public void remembersWithHelp() {
        helper.note();
    }

    @Transactional(readOnly = true)
    public int reads() {
        return trail.hashCode();
    }

    private void note() {
        noteWith("");
    }

    private void noteWith(String detail) {
        trail.add(AuditAction.NOTE_ADDED, AuditSubject.NOBODY, detail);
    }

    private record Helper(AuditTrail trail) {

        void works() {}

        void note() {
            trail.add(AuditAction.NOTE_ADDED, AuditSubject.NOBODY, "");
        }
    }
}
