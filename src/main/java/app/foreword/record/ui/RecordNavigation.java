package app.foreword.record.ui;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.insight.InsightQuery;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The addresses of files to take along, without a slash before them. */
public final class RecordNavigation {

    /** A patient's own copy as PDF. */
    public static final String COPY = "lesson/copy.pdf";

    static final String ENROLMENT = "enrolment";
    static final String ANSWERS = "/staff/enrolments/{" + ENROLMENT + ":[0-9]{1,18}}/answers.csv";

    static final String STAFF_COPY = "/staff/enrolments/{" + ENROLMENT + ":[0-9]{1,18}}/copy.pdf";

    static final String TABLE = "table";
    static final String INSIGHT = "/staff/insight/{" + TABLE + ":progress|ideas|questions|options}.csv";

    private RecordNavigation() {}

    /** The copy of a patient who has finished, for staff to print. */
    public static String copy(EnrolmentId enrolment) {
        return "staff/enrolments/" + enrolment.value() + "/copy.pdf";
    }

    /** One enrolment's answers and own questions as a table. */
    public static String answers(EnrolmentId enrolment) {
        return "staff/enrolments/" + enrolment.value() + "/answers.csv";
    }

    /**
     * Figures about what a module teaches badly.
     *
     * @param table {@code progress}, {@code ideas}, {@code questions} or {@code options}
     */
    public static String insight(String table, InsightQuery query) {
        return "staff/insight/%s.csv?version=%d&language=%s%s%s"
                .formatted(
                        table,
                        query.version().value(),
                        query.language().toLanguageTag(),
                        day("from", query.from()),
                        day("to", query.to()));
    }

    private static String day(String name, @Nullable LocalDate day) {
        return day == null ? "" : "&" + name + "=" + day;
    }
}
