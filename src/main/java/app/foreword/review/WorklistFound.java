package app.foreword.review;

/**
 * How many enrolments a list shows.
 *
 * @param number counted no further than {@link Worklist#COUNTED_UP_TO}
 * @param cut whether the search found more patients than it looks through
 */
public record WorklistFound(int number, boolean cut) {

    public static final WorklistFound NOBODY = new WorklistFound(0, false);

    public boolean more() {
        return cut || number >= Worklist.COUNTED_UP_TO;
    }
}
