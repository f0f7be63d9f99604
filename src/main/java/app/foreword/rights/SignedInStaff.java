package app.foreword.rights;

/** What the rest of the application knows of the staff member who is signed in. */
public interface SignedInStaff {

    StaffId id();

    String displayName();
}
