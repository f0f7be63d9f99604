package app.foreword.enrolment;

import java.util.List;

/** What was entered can't be taken; says where, and in words that a form or an import report can show. */
public class InvalidEnrolment extends RuntimeException {

    /** The entries of a form or the columns of a file. */
    public enum Field {
        NUMBER,
        GIVEN_NAME,
        FAMILY_NAME,
        BIRTH_DATE,
        MODULE_VERSION,
        LANGUAGE,
        TREATMENT_DATE,
        EMAIL,
        WAIVE_REASON
    }

    /**
     * One thing that is wrong.
     *
     * @param key of the translation that names it and says what to do
     * @param params for the translation
     */
    public record Problem(Field field, String key, List<Object> params) {

        static Problem of(Field field, String key, Object... params) {
            return new Problem(field, "enrolment.invalid." + key, List.of(params));
        }
    }

    private final transient List<Problem> problems;

    InvalidEnrolment(List<Problem> problems) {
        // without a trace: a file can have a hundred thousand of these, and nobody looks where they came from
        super(problems.stream().map(Problem::key).toList().toString(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    InvalidEnrolment(Problem problem) {
        this(List.of(problem));
    }

    /** At least one, at most one for each field. */
    public List<Problem> problems() {
        return problems;
    }
}
