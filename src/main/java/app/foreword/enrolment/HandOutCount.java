package app.foreword.enrolment;

/**
 * How many a selection finds.
 *
 * @param withLink have a link that works
 * @param withEmail can be written to
 */
public record HandOutCount(int patients, int withLink, int withEmail) {}
