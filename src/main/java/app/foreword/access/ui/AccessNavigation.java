package app.foreword.access.ui;

import com.vaadin.flow.component.UI;

/** The way to the screens where people sign in and where staff accounts are kept. */
public final class AccessNavigation {

    static final String START = "start";
    static final String STAFF_LOGIN = "staff/login";
    static final String PEOPLE = "staff/people";

    private AccessNavigation() {}

    /** Where a patient signs in without a link at hand. */
    public static String start() {
        return START;
    }

    public static String staffLogin() {
        return STAFF_LOGIN;
    }

    /** Staff accounts and invitations; for admins. */
    public static String people() {
        return PEOPLE;
    }

    public static void toStart() {
        UI.getCurrent().navigate(START);
    }

    public static void toPeople() {
        UI.getCurrent().navigate(PEOPLE);
    }
}
