package app.foreword.demo;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.RecheckDays;
import app.foreword.learning.RecheckState;
import app.foreword.learning.Rechecks;
import app.foreword.learning.Step;
import app.foreword.review.RecheckInvitations;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One invented patient with a re-check that is open now, and one who has answered theirs. */
@Component
@Profile("demo")
class DemoRechecks {

    /** Has one open. */
    private static final String INVITED = "Hana";

    /** Has answered it, is signed off, and missed one idea again. */
    private static final String ANSWERED = "Jia";

    /** Long enough ago for a re-check to be open by now. */
    private static final Duration FINISHED_BEFORE = Duration.ofHours(96);

    private final RecheckInvitations invitations;
    private final Rechecks rechecks;
    private final DemoSignIn signIn;
    private final DemoClock clock;

    DemoRechecks(RecheckInvitations invitations, Rechecks rechecks, DemoSignIn signIn, DemoClock clock) {
        this.invitations = invitations;
        this.rechecks = rechecks;
        this.signIn = signIn;
        this.clock = clock;
    }

    /** How long ago this patient answers. */
    Duration answersBefore(DemoPatient patient, Duration usual) {
        return isOneOfThem(patient) ? FINISHED_BEFORE : usual;
    }

    /** In the name of the staff member who is signed in. */
    void make(EnrolmentId enrolment, DemoPatient patient) {
        if (!isOneOfThem(patient)) {
            return;
        }
        var opensOn = invitations.overview(enrolment).days().map(RecheckDays::earliest);
        invitations.invite(enrolment, opensOn.orElseThrow());
        if (patient.givenName().equals(ANSWERED)) {
            Instant opening = opensOn.orElseThrow().atTime(10, 0).toInstant(ZoneOffset.UTC);
            clock.setBehind(Duration.between(opening, Instant.now()));
            signIn.asPatient(enrolment, () -> answer(enrolment));
        }
    }

    private static boolean isOneOfThem(DemoPatient patient) {
        return List.of(INVITED, ANSWERED).contains(patient.givenName());
    }

    /** Remembers all but the last. */
    private void answer(EnrolmentId enrolment) {
        RecheckState state = rechecks.current(enrolment).orElseThrow();
        while (state.next() instanceof Step.Ask ask) {
            clock.passes(Duration.ofSeconds(25));
            var key = state.left() == 1
                    ? null
                    : state.module().question(ask.question()).key().id();
            rechecks.answer(enrolment, state.recheck().id(), new GivenAnswer(ask.ordinal(), ask.question(), key));
            state = rechecks.current(enrolment).orElseThrow();
        }
    }
}
