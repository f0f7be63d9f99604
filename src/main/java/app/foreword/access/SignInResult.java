package app.foreword.access;

import app.foreword.enrolment.EnrolmentId;
import java.time.Duration;
import java.util.Locale;

/** What became of a patient's try to sign in. */
public sealed interface SignInResult {

    record SignedIn(EnrolmentId enrolment, Locale language) implements SignInResult {}

    /** Unknown, expired or revoked link, or another birth date: never said which. */
    record Refused() implements SignInResult {}

    record TooManyTries(Duration waitFor) implements SignInResult {}
}
