package app.foreword.enrolment.ui;

import app.foreword.enrolment.EnrolmentId;
import com.vaadin.flow.component.UI;

/** The way to the screens where patients are enrolled and their links handed out. */
public final class EnrolmentNavigation {

    static final String ENROL = "staff/enrol";
    static final String HAND_OUT = "staff/enrolments/:enrolment([0-9]{1,18})/link";

    static final String CORRECT = "staff/enrolments/:enrolment([0-9]{1,18})/correct";

    private EnrolmentNavigation() {}

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
