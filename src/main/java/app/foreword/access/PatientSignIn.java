package app.foreword.access;

import app.foreword.access.SignInResult.LinkEnded;
import app.foreword.access.SignInResult.Refused;
import app.foreword.access.SignInResult.SignedIn;
import app.foreword.access.SignInResult.TooManyTries;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.KnownLink;
import app.foreword.enrolment.LinkKey;
import app.foreword.enrolment.LinkStanding;
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
    private static final KnownLink NOBODY = new KnownLink(
            new LinkedEnrolment(new EnrolmentId(0), LocalDate.of(1, 1, 1), Locale.ROOT), LinkStanding.ENDED);

    private final Links links;
    private final Tries tries;

    PatientSignIn(Links links, Clock clock) {
        this.links = links;
        this.tries = new Tries(WRONG_TRIES_PER_LINK, WRONG_TRIES_PER_ADDRESS, clock);
    }

    /** The same work, whether the link exists or not, is live or not, and whether the date is right or not. */
    public SignInResult signIn(String secretOrCode, LocalDate birthDate, String clientAddress) {
        var known = links.known(secretOrCode);
        // Link and code of one enrolment share their tries.
        String target = known.map(
                        found -> "enrolment " + found.linked().enrolment().value())
                .orElse(LinkKey.of(secretOrCode).hash());
        var wait = tries.take(target, clientAddress);
        boolean right = same(known.orElse(NOBODY).linked().birthDate(), birthDate) & known.isPresent();
        if (!wait.isZero()) {
            return new TooManyTries(wait);
        }
        if (!right) {
            return new Refused();
        }
        tries.giveBack(target, clientAddress);
        return letIn(known.orElseThrow());
    }

    /** Who knows the link and the birth date may also know why it no longer opens anything. */
    private static SignInResult letIn(KnownLink link) {
        return switch (link.standing()) {
            case LIVE -> new SignedIn(link.linked().enrolment(), link.linked().language());
            case ENDED -> new LinkEnded();
        };
    }

    private static boolean same(LocalDate a, LocalDate b) {
        return MessageDigest.isEqual(bytes(a), bytes(b));
    }

    private static byte[] bytes(LocalDate date) {
        return date.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
