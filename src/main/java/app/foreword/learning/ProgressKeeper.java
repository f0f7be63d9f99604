package app.foreword.learning;

import app.foreword.content.LearningModule;
import app.foreword.content.Modules;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.enrolment.KeptCounters;
import app.foreword.rights.ForTheApplication;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes the counters that the worklist reads from the logs, in the transaction that changed a log. */
@Service
@ForTheApplication(because = "called inside transactions of services that have checked the right")
public class ProgressKeeper {

    private final LearningRecords records;
    private final KeyCorrectionRecords corrections;
    private final EnrolmentRecords enrolments;
    private final Modules modules;

    ProgressKeeper(
            LearningRecords records, KeyCorrectionRecords corrections, EnrolmentRecords enrolments, Modules modules) {
        this.records = records;
        this.corrections = corrections;
        this.enrolments = enrolments;
        this.modules = modules;
    }

    /** After staff changed what the counters count; the patient's last activity stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refresh(EnrolmentId enrolment) {
        enrolments.keepCounters(enrolment, progress(enrolment).counters());
    }

    /** After staff gave back to the patient what a waiver had taken: the state is again what the log says. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void restate(EnrolmentId enrolment) {
        Progress progress = progress(enrolment);
        enrolments.keepCounters(enrolment, progress.counters());
        enrolments.keepState(enrolment, progress.state());
    }

    /**
     * After a key was corrected: nothing that was finished goes on, and what waited for a second try may be done.
     *
     * @return where the log says that the patient is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    EnrolmentState refreshAfterCorrection(EnrolmentId enrolment, Instant now) {
        Progress progress = progress(enrolment);
        enrolments.keepCounters(enrolment, progress.counters());
        if (progress.state() == EnrolmentState.FINISHED) {
            enrolments.finish(enrolment, now);
        }
        return progress.state();
    }

    /**
     * After something the patient did at {@code now}.
     *
     * @return where the log says that they are
     */
    @Transactional(propagation = Propagation.MANDATORY)
    EnrolmentState refreshAfterPatient(EnrolmentId enrolment, Instant now) {
        Progress progress = progress(enrolment);
        enrolments.keep(enrolment, progress.state(), progress.counters(), now);
        return progress.state();
    }

    private Progress progress(EnrolmentId id) {
        Enrolment enrolment = enrolments.get(id);
        LearningModule module = modules.get(enrolment.moduleVersion(), enrolment.language());
        LearningLog log = records.log(id, corrections.inForce(enrolment.moduleVersion()));
        EnrolmentState state = state(module, log);
        return new Progress(state, counters(module, log, state, records.openQuestions(id)));
    }

    private static EnrolmentState state(LearningModule module, LearningLog log) {
        if (!log.begun() && !log.finished()) {
            return EnrolmentState.NOT_STARTED;
        }
        return LearningPath.next(module, log) instanceof Step.Finished
                ? EnrolmentState.FINISHED
                : EnrolmentState.IN_PROGRESS;
    }

    private static KeptCounters counters(
            LearningModule module, LearningLog log, EnrolmentState state, int openQuestions) {
        Results results = Results.of(module, log);
        int toDiscuss = results.toDiscuss().size();
        int mustMissed = results.mustMissed(module).size();
        boolean needsTalk = state == EnrolmentState.FINISHED && toDiscuss + mustMissed + openQuestions > 0;
        return new KeptCounters(
                results.asked(),
                results.firstTry(),
                results.understood(),
                toDiscuss,
                mustMissed,
                openQuestions,
                results.toTalkAbout(module),
                needsTalk);
    }

    private record Progress(EnrolmentState state, KeptCounters counters) {}
}
