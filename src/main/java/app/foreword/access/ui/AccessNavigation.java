package app.foreword.access.ui;

/** The way to the screens where people sign in and where staff accounts are kept. */
public final class AccessNavigation {

    static final String START = "start";
    /** The same, where somebody has just left: the browser then clears what it keeps for pages without a connection. */
    static final String LEFT = START + "?left";

    static final String STAFF_LOGIN = "staff/login";
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
}
