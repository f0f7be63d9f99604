package app.foreword.access;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditDetail;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.enrolment.Secrets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** The framework's check of username and password, with wrong tries counted. */
@Component
class StaffLogIn implements AuthenticationProvider {

    private static final int WRONG_TRIES_PER_USERNAME = 10;
    private static final int WRONG_TRIES_PER_ADDRESS = 60;
    private static final int NOTES_PER_ADDRESS = 10;

    private final StaffRows rows;
    private final PinRows pins;
    private final RoleHierarchy roles;
    private final AuditTrail trail;
    private final Clock clock;
    private final Tries tries;
    /** Not each try that is turned away unread is a row: whoever asks for long would fill the database. */
    private final Tries notes;

    private final DaoAuthenticationProvider check;

    StaffLogIn(
            StaffRows rows,
            PinRows pins,
            PasswordEncoder passwords,
            RoleHierarchy roles,
            AuditTrail trail,
            Clock clock) {
        this.rows = rows;
        this.pins = pins;
        this.roles = roles;
        this.trail = trail;
        this.clock = clock;
        this.tries = new Tries(WRONG_TRIES_PER_USERNAME, WRONG_TRIES_PER_ADDRESS, clock);
        this.notes = new Tries(1, NOTES_PER_ADDRESS, clock);
        this.check = new DaoAuthenticationProvider(this::load);
        this.check.setPasswordEncoder(passwords);
        this.check.setUserDetailsPasswordService(this::rehash);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication typed) {
        // a hash, because what is typed has no limit of length
        String target = Secrets.hash(AccountCheck.username(typed.getName()));
        String address =
                typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (!tries.take(target, address).isZero()) {
            if (notes.take(target, address).isZero()) {
                refused(typed, AuditDetail.TOO_MANY_TRIES);
            }
            throw new LockedException("Too many wrong tries");
        }
        var authenticated = compare(typed);
        tries.giveBack(target, address);
        if (authenticated.getPrincipal() instanceof StaffPrincipal staff) {
            pins.forgetWrong(staff.id());
            trail.add(AuditAction.STAFF_SIGNED_IN, AuditSubject.NOBODY, "", staff.id());
        }
        return authenticated;
    }

    private Authentication compare(Authentication typed) {
        try {
            return check.authenticate(typed);
        } catch (AuthenticationException wrong) {
            refused(typed, AuditDetail.WRONG_PASSWORD);
            throw wrong;
        }
    }

    /** Whose account was tried, where there is one. What was typed is not kept: it may be a password in the wrong place. */
    private void refused(Authentication typed, AuditDetail why) {
        var account = rows.find(AccountCheck.username(typed.getName()));
        trail.add(AuditAction.STAFF_SIGN_IN_REFUSED, AuditSubject.NOBODY, why.name(), account.orElse(null));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    /** For whoever has shown in another way who they are. */
    StaffPrincipal principal(StaffAccount account, @Nullable String passwordHash) {
        return new StaffPrincipal(
                account,
                roles.getReachableGrantedAuthorities(account.rights().authorities()),
                clock.instant(),
                passwordHash);
    }

    /** A disabled account is not found: the framework then takes as long as for a wrong password. */
    private UserDetails load(String username) {
        return rows.findEnabled(AccountCheck.username(username))
                .map(found -> principal(found.account(), found.passwordHash()))
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(username));
    }

    /** Called by the framework when a password was right but its hash is of an older kind. */
    private UserDetails rehash(UserDetails user, @Nullable String hash) {
        if (user instanceof StaffPrincipal staff && hash != null) {
            rows.setPasswordHash(staff.id(), hash);
        }
        return user;
    }
}
