package app.foreword.enrolment;

/**
 * What the worklist needs, kept in the enrolment's row in the same transaction as the log entry that changes it, and
 * always equal to what the logs recompute.
 *
 * @param asked concepts asked so far
 * @param firstTry concepts right on form A
 * @param understood concepts with an outcome of either kind of understood
 * @param toDiscuss concepts missed twice
 * @param mustMissed must-understand concepts missed at the first try
 * @param openQuestions the patient's own questions that no talk has closed
 * @param talkIdeas ideas on the talk list: one that is both missed twice and missed at first is one of them
 * @param needsTalk finished, and one of toDiscuss, mustMissed, openQuestions is not zero
 */
public record KeptCounters(
        int asked,
        int firstTry,
        int understood,
        int toDiscuss,
        int mustMissed,
        int openQuestions,
        int talkIdeas,
        boolean needsTalk) {

    public static final KeptCounters NONE = new KeptCounters(0, 0, 0, 0, 0, 0, 0, false);
}
