package app.foreword.learning;

import app.foreword.content.LearningModule;
import app.foreword.content.Modules;
import app.foreword.content.SectionId;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.rights.ForPatient;
import app.foreword.rights.ForReviewers;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A patient's way through a module: read, answer, go on. Everything is stored before it is confirmed. */
@Service
@ForPatient
public class Learning {

    private final LearningRecords records;
    private final EnrolmentRecords enrolments;
    private final Modules modules;
    private final ProgressKeeper progress;
    private final WhenDone whenDone;
    private final Clock clock;

    Learning(
            LearningRecords records,
            EnrolmentRecords enrolments,
            Modules modules,
            ProgressKeeper progress,
            WhenDone whenDone,
            Clock clock) {
        this.records = records;
        this.enrolments = enrolments;
        this.modules = modules;
        this.progress = progress;
        this.whenDone = whenDone;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public LearnerState state(EnrolmentId enrolment) {
        return stateOf(enrolments.get(enrolment));
    }

    /** The same for staff, who print the copy of a patient without a printer. */
    @ForReviewers
    @Transactional(readOnly = true)
    public LearnerState stateForStaff(EnrolmentId enrolment) {
        return stateOf(enrolments.get(enrolment));
    }

    /** Whether what the patient reads, in its language, is approved now. */
    @Transactional(readOnly = true)
    public boolean isApproved(EnrolmentId enrolment) {
        return enrolments.isApproved(enrolments.get(enrolment));
    }

    /** Whether staff have said that the patient need not do this. It shuts nobody out. */
    @Transactional(readOnly = true)
    public boolean isWaived(EnrolmentId enrolment) {
        return enrolments.get(enrolment).state() == EnrolmentState.WAIVED;
    }

    /** Notes that the patient has opened a section's reading; only the first time counts. */
    @Transactional
    public void openReading(EnrolmentId enrolment, SectionId section) {
        note(enrolment, section, ReadingEvent.OPENED);
    }

    /** Notes that the patient has read a section, which opens its questions. Only the first time counts. */
    @Transactional
    public void finishReading(EnrolmentId enrolment, SectionId section) {
        note(enrolment, section, ReadingEvent.OPENED);
        note(enrolment, section, ReadingEvent.FINISHED);
    }

    /**
     * Scores and stores an answer. Sent twice it is stored once; out of turn it is refused.
     *
     * @throws IllegalArgumentException where the question has no such option
     */
    @Transactional
    public AnswerReceipt answer(EnrolmentId enrolment, GivenAnswer given) {
        Enrolment locked = enrolments.lock(enrolment);
        LearnerState state = stateOf(locked);
        AnswerReceipt receipt = state.receive(given, clock.instant());
        if (receipt instanceof AnswerReceipt.Stored(Answer answer) && state.isNew(answer)) {
            records.add(enrolment, locked.moduleVersion(), answer);
            var after = progress.refreshAfterPatient(enrolment, clock.instant());
            whenDone.after(locked, after, state.module());
        }
        return receipt;
    }

    private void note(EnrolmentId enrolment, SectionId section, ReadingEvent event) {
        LearnerState state = stateOf(enrolments.lock(enrolment));
        SectionId known = state.module().section(section).id();
        if (records.addReading(enrolment, known, event, clock.instant(), AnswerOrigin.SCREEN)) {
            progress.refreshAfterPatient(enrolment, clock.instant());
        }
    }

    private LearnerState stateOf(Enrolment enrolment) {
        LearningModule module = modules.get(enrolment.moduleVersion(), enrolment.language());
        return new LearnerState(
                enrolment.id().value(),
                module,
                records.log(enrolment.id()),
                records.questions(enrolment.id()),
                enrolment.signedOff());
    }
}
