package app.foreword.access;

import app.foreword.enrolment.EnrolmentId;
import java.time.Duration;
import java.util.Locale;

/** What became of a try to sign in as a patient. */
public sealed interface SignInResult {

    record SignedIn(EnrolmentId enrolment, Locale language) implements SignInResult {}

    /** Unknown link, or another birth date than that of its patient: never said which. */
    record Refused() implements SignInResult {}

    /** The birth date is right, but the link has run out or a newer one has taken its place. */
    record LinkEnded() implements SignInResult {}

    record TooManyTries(Duration waitFor) implements SignInResult {}
}
