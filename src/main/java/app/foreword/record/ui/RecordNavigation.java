package app.foreword.record.ui;

import app.foreword.enrolment.EnrolmentId;

/** The addresses of files to take along, without a slash before them. */
public final class RecordNavigation {

    /** A patient's own copy as PDF. */
    public static final String COPY = "lesson/copy.pdf";

    /** Letters for many as one PDF; posted. */
    public static final String LETTERS = "staff/letters.pdf";

    static final String ENROLMENT = "enrolment";
    static final String ANSWERS = "/staff/enrolments/{" + ENROLMENT + ":[0-9]{1,18}}/answers.csv";

    static final String STAFF_COPY = "/staff/enrolments/{" + ENROLMENT + ":[0-9]{1,18}}/copy.pdf";

    private RecordNavigation() {}

    /** The copy of a patient who has finished, for staff to print. */
    public static String copy(EnrolmentId enrolment) {
        return "staff/enrolments/" + enrolment.value() + "/copy.pdf";
    }

    /** One enrolment's answers and own questions as a table. */
    public static String answers(EnrolmentId enrolment) {
        return "staff/enrolments/" + enrolment.value() + "/answers.csv";
    }
}
