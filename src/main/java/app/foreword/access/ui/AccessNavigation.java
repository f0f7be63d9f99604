package app.foreword.access.ui;

/** The way to the screens where people sign in and where staff accounts are kept. */
public final class AccessNavigation {

    static final String START = "start";
    static final String STAFF_LOGIN = "staff/login";
    static final String PEOPLE = "staff/people";

    private AccessNavigation() {}

    /** Staff accounts and invitations; for admins. */
    public static String people() {
        return PEOPLE;
    }
}
