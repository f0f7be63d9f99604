package app.foreword.learning;

import app.foreword.content.Modules;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.rights.ForPatient;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final KeyCorrectionRecords corrections;
    private final EnrolmentRecords enrolments;
    private final Modules modules;
    private final Clock clock;

    Rechecks(
            RecheckRecords records,
            KeyCorrectionRecords corrections,
            EnrolmentRecords enrolments,
            Modules modules,
            Clock clock) {
        this.records = records;
        this.corrections = corrections;
        this.enrolments = enrolments;
        this.modules = modules;
        this.clock = clock;
    }

    /** Of those not taken back the one that is open, where several are the oldest; else the newest. */
    @Transactional(readOnly = true)
    public Optional<RecheckState> current(EnrolmentId enrolment) {
        var states = states(enrolments.get(enrolment)).toList();
        return states.stream()
                .filter(RecheckState::isOpen)
                .reduce((newer, older) -> older)
                .or(() -> states.stream().findFirst());
    }

    /** Empty where it was taken back. */
    @Transactional(readOnly = true)
    public Optional<RecheckState> find(EnrolmentId enrolment, RecheckId recheck) {
        return find(enrolments.get(enrolment), recheck);
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
        var found = find(locked, recheck);
        if (found.isEmpty()) {
            return new AnswerReceipt.NotInTurn(new Step.Finished());
        }
        RecheckState state = found.get();
        AnswerReceipt receipt = state.learner().receive(given, state.next(), clock.instant());
        if (receipt instanceof AnswerReceipt.Stored(Answer answer)
                && state.learner().isNew(answer)) {
            store(state, answer);
        }
        return receipt;
    }

    private void store(RecheckState state, Answer answer) {
        Recheck recheck = state.recheck();
        records.add(recheck.id(), recheck.version(), answer);
        boolean missed = !answer.right() || !recheck.toTalkAboutAgain().isEmpty();
        records.keep(recheck.id(), missed, state.left() == 1 ? answer.at() : null);
    }

    private Optional<RecheckState> find(Enrolment enrolment, RecheckId recheck) {
        return states(enrolment)
                .filter(state -> state.recheck().id().equals(recheck))
                .findFirst();
    }

    /** Newest first. */
    private Stream<RecheckState> states(Enrolment enrolment) {
        return records.all(enrolment.id()).stream()
                .filter(recheck -> recheck.withdrawn() == null)
                .map(recheck -> new RecheckState(
                        recheck,
                        modules.get(recheck.version(), enrolments.languageFor(enrolment, recheck.version())),
                        corrections.inForce(recheck.version()),
                        LocalDate.now(clock)));
    }
}
