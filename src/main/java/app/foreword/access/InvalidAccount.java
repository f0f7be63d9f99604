package app.foreword.access;

import java.util.List;

/** A new account can't be made as it was entered; says where, and in words that the form can show. */
public class InvalidAccount extends RuntimeException {

    /** The entries of the form. */
    public enum Field {
        USERNAME,
        DISPLAY_NAME,
        PASSWORD
    }

    /**
     * One thing that is wrong.
     *
     * @param key of the translation that names it and says what to do
     * @param params for the translation
     */
    public record Problem(Field field, String key, List<Object> params) {

        static Problem of(Field field, String key, Object... params) {
            return new Problem(field, "access.invalid." + key, List.of(params));
        }
    }

    private final transient List<Problem> problems;

    InvalidAccount(List<Problem> problems) {
        super(problems.stream().map(Problem::key).toList().toString());
        this.problems = List.copyOf(problems);
    }

    /** At least one, at most one for each field. */
    public List<Problem> problems() {
        return problems;
    }
}
