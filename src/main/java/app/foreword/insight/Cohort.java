package app.foreword.insight;

import java.util.Map;

/**
 * The enrolments that a query means, as a condition for every statement about them.
 *
 * @param parameters of {@link #CONDITION}
 * @param cut whether older ones were left out
 */
record Cohort(Map<String, Object> parameters, boolean cut) {

    /** On an enrolment named e. */
    static final String CONDITION = """
            e.module_version_id = :version and e.language = :language and e.enrolled_at >= :from and e.enrolled_at < :to
                and e.id > :after""";
}
