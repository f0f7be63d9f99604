package app.foreword.learning.ui;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.AnswerReceipt;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.RecheckState;
import app.foreword.learning.Rechecks;
import app.foreword.learning.Step;
import java.util.Optional;

/**
 * A patient's re-check as it was when the page was entered, and the way to what is stored.
 *
 * @param visit whose address is that of the re-check
 */
record RecheckVisit(Visit visit, EnrolmentId enrolment, RecheckState state, Rechecks rechecks) {

    AnswerReceipt answer(GivenAnswer given) {
        return rechecks.answer(enrolment, state.recheck().id(), given);
    }

    /** As it is now; empty where staff have taken it back meanwhile. */
    Optional<RecheckState> now() {
        return rechecks.find(enrolment, state.recheck().id());
    }

    /** To where the patient is; where nothing is left of the re-check, its address leads on. */
    void goOn() {
        visit.go(now().map(RecheckVisit::here).orElse(new Place.Welcome()));
    }

    /** From a page that is behind; it says so, as the page would seem to jump. */
    void catchUp() {
        visit.catchUp(now().map(RecheckVisit::here).orElse(new Place.Welcome()));
    }

    /** Where somebody stands who says nothing else. */
    static Place here(RecheckState state) {
        boolean begun = !state.recheck().answers().isEmpty();
        Step next = state.next();
        return switch (state.status()) {
            case OPEN -> begun ? Place.of(next) : new Place.Welcome();
            case ANSWERED -> new Place.Summary();
            case CLOSED, WAITING, WITHDRAWN -> begun ? new Place.Summary() : new Place.Welcome();
        };
    }
}
