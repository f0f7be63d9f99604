package app.foreword.learning;

import app.foreword.content.Modules;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.rights.ForPatient;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A patient's re-check. Each answer is stored before it is confirmed, apart from the first round: nothing of that is
 * written here.
 */
@Service
@ForPatient
public class Rechecks {

    private final RecheckRecords records;
    private final EnrolmentRecords enrolments;
    private final Modules modules;
    private final Clock clock;

    Rechecks(RecheckRecords records, EnrolmentRecords enrolments, Modules modules, Clock clock) {
        this.records = records;
        this.enrolments = enrolments;
        this.modules = modules;
        this.clock = clock;
    }

    /** The newest one that was not taken back. */
    @Transactional(readOnly = true)
    public Optional<RecheckState> newest(EnrolmentId enrolment) {
        return newest(enrolments.get(enrolment));
    }

    /**
     * Scores and stores an answer. Sent twice it is stored once; out of turn, or when the re-check is not open any more,
     * it is refused.
     *
     * @throws IllegalArgumentException where the question has no such option
     */
    @Transactional
    public AnswerReceipt answer(EnrolmentId enrolment, RecheckId recheck, GivenAnswer given) {
        Enrolment locked = enrolments.lock(enrolment);
        var found = newest(locked).filter(state -> state.recheck().id().equals(recheck));
        if (found.isEmpty()) {
            return new AnswerReceipt.NotInTurn(new Step.Finished());
        }
        RecheckState state = found.get();
        AnswerReceipt receipt = state.learner().receive(given, state.next(), clock.instant());
        if (receipt instanceof AnswerReceipt.Stored(Answer answer)
                && state.learner().isNew(answer)) {
            store(locked, state, answer);
        }
        return receipt;
    }

    private void store(Enrolment enrolment, RecheckState state, Answer answer) {
        Recheck recheck = state.recheck();
        records.add(recheck.id(), enrolment.moduleVersion(), answer);
        boolean missed = !answer.right() || !recheck.toTalkAboutAgain().isEmpty();
        records.keep(recheck.id(), missed, state.left() == 1 ? answer.at() : null);
    }

    private Optional<RecheckState> newest(Enrolment enrolment) {
        return records.all(enrolment.id()).stream()
                .filter(recheck -> recheck.withdrawn() == null)
                .findFirst()
                .map(recheck -> new RecheckState(
                        recheck, modules.get(enrolment.moduleVersion(), enrolment.language()), LocalDate.now(clock)));
    }
}
