package app.foreword.enrolment;

import java.time.Instant;

/**
 * An import that was taken over.
 *
 * @param fresh enrolments of people who were not known before
 * @param skipped rows of people who were enrolled already
 */
public record ImportDone(long id, String fileName, int fresh, int known, int skipped, Instant at) {}
