package app.foreword.record.ui;

import app.foreword.audit.TraceQuery;
import app.foreword.enrolment.EnrolmentId;
import com.vaadin.flow.router.QueryParameters;

/** The addresses of files to take along, without a slash before them. */
public final class RecordNavigation {

    /** A patient's own copy as PDF. */
    public static final String COPY = "lesson/copy.pdf";

    /** Letters for many as one PDF; posted. */
    public static final String LETTERS = "staff/letters.pdf";

    static final String ENROLMENT = "enrolment";
    static final String ANSWERS = "/staff/enrolments/{" + ENROLMENT + ":[0-9]{1,18}}/answers.csv";

    static final String STAFF_COPY = "/staff/enrolments/{" + ENROLMENT + ":[0-9]{1,18}}/copy.pdf";

    static final String TRACE = "staff/trace.csv";

    private RecordNavigation() {}

    /** The rows of the trail that a query finds, as a table. */
    public static String trace(TraceQuery query) {
        String asked = QueryParameters.simple(query.parameters()).getQueryString();
        return asked.isEmpty() ? TRACE : TRACE + "?" + asked;
    }

    /** The copy of a patient who has finished, for staff to print. */
    public static String copy(EnrolmentId enrolment) {
        return "staff/enrolments/" + enrolment.value() + "/copy.pdf";
    }

    /** One enrolment's answers and own questions as a table. */
    public static String answers(EnrolmentId enrolment) {
        return "staff/enrolments/" + enrolment.value() + "/answers.csv";
    }
}
