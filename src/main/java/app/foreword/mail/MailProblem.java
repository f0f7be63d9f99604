package app.foreword.mail;

/** Why the last try failed. Stored by name, so names stay. */
public enum MailProblem {
    ADDRESS_REFUSED(true),
    MESSAGE_REFUSED(true),
    SIGN_IN_REFUSED(false),
    UNREACHABLE(false),
    /** The program ended while it was being sent; it is not sent again by itself, so that nobody gets it twice. */
    STOPPED(true),
    /** A fault of the program; it may have arrived or not, and is not sent again by itself. */
    BROKEN(true);

    private final boolean lasting;

    MailProblem(boolean lasting) {
        this.lasting = lasting;
    }

    /** Whether another try would end the same way. */
    boolean isLasting() {
        return lasting;
    }
}
