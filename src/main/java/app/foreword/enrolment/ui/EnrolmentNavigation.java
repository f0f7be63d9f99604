package app.foreword.enrolment.ui;

import app.foreword.enrolment.EnrolmentId;
import com.vaadin.flow.component.UI;

/** The way to the screens where patients are enrolled and their links handed out. */
public final class EnrolmentNavigation {

    static final String ENROL = "staff/enrol";
    static final String HAND_OUT = "staff/enrolments/:enrolment([0-9]{1,18})/link";

    static final String CORRECT = "staff/enrolments/:enrolment([0-9]{1,18})/correct";

    static final String TICKET = "ticket";
    static final String IMPORT = "staff/import/:ticket?([A-Za-z0-9_-]{1,40})";
    static final String UPLOAD = "/staff/import/{ticket:[A-Za-z0-9_-]{1,40}}/file";
    static final String TEMPLATE = "staff/patients-template.csv";
    static final String LETTERS = "staff/letters";

    private EnrolmentNavigation() {}

    static String imports() {
        return "staff/import";
    }

    /** The page of one file. */
    static String imports(String ticket) {
        return "staff/import/" + ticket;
    }

    static String upload(String ticket) {
        return "staff/import/" + ticket + "/file";
    }

    /** The page where links are handed out to many at once. */
    public static String letters() {
        return LETTERS;
    }

    /** The same for those who came with one import. */
    static String letters(long importId) {
        return LETTERS + "?import=" + importId;
    }

    /** Pages that belong to the place "Enrol" in the navigation. */
    public static boolean isBelowEnrol(String path) {
        return path.startsWith("staff/import") || path.startsWith(LETTERS);
    }

    public static String enrol() {
        return ENROL;
    }

    /** The page with a patient's link, code, QR code and letter. */
    public static String handOut(EnrolmentId enrolment) {
        return "staff/enrolments/%d/link".formatted(enrolment.value());
    }

    /** The page where a patient's name and dates are corrected. */
    public static String correct(EnrolmentId enrolment) {
        return "staff/enrolments/%d/correct".formatted(enrolment.value());
    }

    public static void toHandOut(EnrolmentId enrolment) {
        UI.getCurrent().navigate(handOut(enrolment));
    }
}
