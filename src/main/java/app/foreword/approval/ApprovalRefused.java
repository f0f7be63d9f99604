package app.foreword.approval;

import app.foreword.content.ConceptId;
import java.util.List;

/** A version can't be approved, or an approval not be taken back, as it was entered; says all that is missing. */
public class ApprovalRefused extends RuntimeException {

    /** The entries of the form, or the whole. */
    public enum Field {
        WHOLE,
        REVIEWER,
        REVIEWED_ON,
        REASON
    }

    /** One thing that is wrong. */
    public sealed interface Problem {

        /** Something was not confirmed. */
        record Unconfirmed(Confirmation what) implements Problem {}

        /** It was not said whether this idea has changed materially. */
        record Undecided(ConceptId idea) implements Problem {}

        /**
         * @param key of the translation that names it and says what to do
         * @param params for the translation
         */
        record Wrong(Field field, String key, List<Object> params) implements Problem {}

        static Problem wrong(Field field, String key, Object... params) {
            return new Wrong(field, "approval.refused." + key, List.of(params));
        }
    }

    private final transient List<Problem> problems;

    ApprovalRefused(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    ApprovalRefused(Problem problem) {
        this(List.of(problem));
    }

    /** At least one, at most one for each field and confirmation. */
    public List<Problem> problems() {
        return problems;
    }
}
