package app.foreword.enrolment;

/**
 * How many a selection finds.
 *
 * @param withLink have a link that works
 * @param withEmail can be written to
 * @param more whether there are more who have not finished than were looked through
 */
public record HandOutCount(int patients, int withLink, int withEmail, boolean more) {}
