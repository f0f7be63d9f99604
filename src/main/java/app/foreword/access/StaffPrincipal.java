package app.foreword.access;

import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The staff member who is signed in. The password's hash leaves it as soon as the password has been compared. */
public final class StaffPrincipal implements UserDetails, SignedInStaff, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private final StaffId id;
    private final String username;
    private final String displayName;
    private final List<GrantedAuthority> authorities;
    private final Instant signedInAt;
    private transient @Nullable String passwordHash;

    StaffPrincipal(
            StaffAccount account,
            Collection<? extends GrantedAuthority> authorities,
            Instant signedInAt,
            @Nullable String passwordHash) {
        this.id = account.id();
        this.username = account.username();
        this.displayName = account.displayName();
        this.authorities = List.copyOf(authorities);
        this.signedInAt = signedInAt;
        this.passwordHash = passwordHash;
    }

    @Override
    public StaffId id() {
        return id;
    }

    @Override
    public String displayName() {
        return displayName;
    }

    Instant signedInAt() {
        return signedInAt;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StaffPrincipal staff && staff.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
