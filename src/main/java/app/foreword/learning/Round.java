package app.foreword.learning;

/**
 * One way through the module: the first attempt, or a further one that staff have started.
 *
 * @param number from 1
 * @param answersBefore how many answers belong to earlier attempts; turns go on counting
 * @param finished whether the patient has been told that they are done: whatever is corrected afterwards, nothing more
 *     is asked
 */
public record Round(int number, int answersBefore, boolean finished) {

    static final Round FIRST = new Round(1, 0, false);
}
