package app.foreword.access;

import app.foreword.enrolment.EnrolmentId;
import java.time.Duration;

/** What became of a patient's try to sign in. */
public sealed interface SignInResult {

    record SignedIn(EnrolmentId enrolment) implements SignInResult {}

    /** Unknown, expired or revoked link, or another birth date: never said which. */
    record Refused() implements SignInResult {}

    record TooManyTries(Duration waitFor) implements SignInResult {}
}
