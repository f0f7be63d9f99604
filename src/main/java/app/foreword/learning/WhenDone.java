package app.foreword.learning;

import app.foreword.content.LearningModule;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.enrolment.EnrolmentState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows once nothing is left to ask: the module's own re-check, and what has changed in newer versions meanwhile. */
@Component
class WhenDone {

    private final RecheckInviter inviter;
    private final ChangedIdeas changed;
    private final EnrolmentRecords enrolments;

    WhenDone(RecheckInviter inviter, ChangedIdeas changed, EnrolmentRecords enrolments) {
        this.inviter = inviter;
        this.changed = changed;
        this.enrolments = enrolments;
    }

    /**
     * After an answer, a whole form of them, or a correction.
     *
     * @param before the enrolment as it was before
     * @param after where the log says that it is now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void after(Enrolment before, EnrolmentState after, LearningModule module) {
        boolean underWay = switch (before.state()) {
            case NOT_STARTED, IN_PROGRESS -> true;
            case FINISHED, WAIVED -> false;
        };
        if (underWay && after == EnrolmentState.FINISHED) {
            Enrolment done = enrolments.get(before.id());
            inviter.inviteOf(module, done);
            changed.since(done);
        }
    }
}
