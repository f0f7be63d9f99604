package app.foreword.access;

import app.foreword.access.SignInResult.Refused;
import app.foreword.access.SignInResult.SignedIn;
import app.foreword.access.SignInResult.TooManyTries;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.LinkKey;
import app.foreword.enrolment.LinkedEnrolment;
import app.foreword.enrolment.Links;
import app.foreword.rights.ForTheApplication;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Lets a patient in who has a live link and knows the birth date that belongs to it. */
@Service
@ForTheApplication(because = "asked by those who are not signed in yet; wrong tries are counted")
public class PatientSignIn {

    private static final int WRONG_TRIES_PER_LINK = 5;
    private static final int WRONG_TRIES_PER_ADDRESS = 60;

    /** Compared with where there is no link; no enrolment has a birth date before the calendar's first day. */
    private static final LinkedEnrolment NOBODY =
            new LinkedEnrolment(new EnrolmentId(0), LocalDate.of(1, 1, 1), Locale.ROOT);

    private final Links links;
    private final Tries tries;

    PatientSignIn(Links links, Clock clock) {
        this.links = links;
        this.tries = new Tries(WRONG_TRIES_PER_LINK, WRONG_TRIES_PER_ADDRESS, clock);
    }

    /** The same work, whether the link exists or not, is live or not, and whether the date is right or not. */
    public SignInResult signIn(String secretOrCode, LocalDate birthDate, String clientAddress) {
        var linked = links.find(secretOrCode);
        // Link and code of one enrolment share their tries.
        String target = linked.map(found -> "enrolment " + found.enrolment().value())
                .orElse(LinkKey.of(secretOrCode).hash());
        var wait = tries.take(target, clientAddress);
        boolean right = same(linked.orElse(NOBODY).birthDate(), birthDate) & linked.isPresent();
        if (!wait.isZero()) {
            return new TooManyTries(wait);
        }
        if (!right) {
            return new Refused();
        }
        tries.giveBack(target, clientAddress);
        var found = linked.orElseThrow();
        return new SignedIn(found.enrolment(), found.language());
    }

    private static boolean same(LocalDate a, LocalDate b) {
        return MessageDigest.isEqual(bytes(a), bytes(b));
    }

    private static byte[] bytes(LocalDate date) {
        return date.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
