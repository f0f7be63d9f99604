package app.foreword.rights;

/** The roles as the framework spells them; admins may do all that reviewers may, approvers are either. */
public final class Roles {

    public static final String PATIENT = "PATIENT";
    public static final String REVIEWER = "REVIEWER";
    public static final String ADMIN = "ADMIN";
    public static final String APPROVER = "APPROVER";

    private Roles() {}
}
