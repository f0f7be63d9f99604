package app.foreword.learning;

import app.foreword.content.ConceptId;
import app.foreword.content.LearningModule;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.rights.ForTheApplication;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps invitations to a re-check, whoever makes them. The patient's link lives as long as the re-check does. */
@Service
@ForTheApplication(because = "called inside transactions of services that have checked the right")
public class RecheckInviter {

    private final RecheckRecords rechecks;
    private final LearningRecords learning;
    private final EnrolmentRecords enrolments;
    private final Clock clock;

    RecheckInviter(RecheckRecords rechecks, LearningRecords learning, EnrolmentRecords enrolments, Clock clock) {
        this.rechecks = rechecks;
        this.learning = learning;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void invite(EnrolmentId enrolment, List<ConceptId> ideas, LocalDate opensOn, RecheckCause cause) {
        rechecks.add(enrolment, cause, clock.instant(), opensOn, ideas);
        enrolments.keepLinkUntil(enrolment, RecheckDays.closing(opensOn));
    }

    /** Invites where the module says so and something was missed. */
    @Transactional(propagation = Propagation.MANDATORY)
    void inviteOf(LearningModule module, Enrolment done) {
        Integer days = module.settings().recheckAfterDays();
        Instant finishedAt = done.finishedAt();
        if (days == null || finishedAt == null) {
            return;
        }
        var ideas = RecheckPath.ideas(module, learning.log(done.id()));
        if (!ideas.isEmpty()) {
            invite(
                    done.id(),
                    ideas,
                    LocalDate.ofInstant(finishedAt, clock.getZone()).plusDays(days),
                    RecheckCause.MODULE);
        }
    }
}
