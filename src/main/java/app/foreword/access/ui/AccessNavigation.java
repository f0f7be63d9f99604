package app.foreword.access.ui;

import app.foreword.enrolment.EnrolmentId;

/** The way to the screens where people sign in and where staff accounts are kept. */
public final class AccessNavigation {

    static final String START = "start";
    /** The same, where somebody has just left: the browser then clears what it keeps for pages without a connection. */
    static final String LEFT = START + "?left";

    static final String STAFF_LOGIN = "staff/login";
    static final String TABLET_START = "staff/enrolments/:enrolment([0-9]{1,18})/tablet";
    static final String TABLET_LOCK = "tablet";
    static final String PEOPLE = "staff/people";

    private AccessNavigation() {}

    /** Where a patient comes who has closed the lesson on a shared device. */
    public static String left() {
        return LEFT;
    }

    /** Staff accounts and invitations; for admins. */
    public static String people() {
        return PEOPLE;
    }

    /** Where staff start a patient's lesson on the tablet they hold. */
    public static String startOnTablet(EnrolmentId enrolment) {
        return "staff/enrolments/%d/tablet".formatted(enrolment.value());
    }
}
