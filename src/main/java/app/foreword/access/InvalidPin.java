package app.foreword.access;

/** A PIN can't be chosen as it was typed. */
public class InvalidPin extends RuntimeException {

    /** What is wrong; the last one is about the second entry. */
    public enum Problem {
        DIGITS,
        EASY,
        DIFFERENT
    }

    private final Problem problem;

    InvalidPin(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
