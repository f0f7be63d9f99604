package app.foreword.review;

import app.foreword.enrolment.EnrolmentId;

/**
 * Somebody who missed something again in a re-check, and with whom nobody has talked about it.
 *
 * @param ideas how many were missed again
 */
public record RecheckToTalk(EnrolmentId enrolment, String givenName, String familyName, int ideas) {}
