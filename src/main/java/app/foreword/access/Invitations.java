package app.foreword.access;

import app.foreword.access.InvalidAccount.Field;
import app.foreword.access.InvalidAccount.Problem;
import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.enrolment.Secrets;
import app.foreword.rights.ForAdmins;
import app.foreword.rights.ForTheApplication;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How staff get accounts: by a one-time link, with a password that only they know. */
@Service
@Transactional
public class Invitations {

    private static final Duration LIFE = Duration.ofDays(7);

    private final InvitationRows invitations;
    private final StaffRows staff;
    private final PasswordEncoder passwords;
    private final AuditTrail trail;
    private final Clock clock;

    Invitations(InvitationRows invitations, StaffRows staff, PasswordEncoder passwords, AuditTrail trail, Clock clock) {
        this.invitations = invitations;
        this.staff = staff;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    @ForAdmins
    public Invitation invite(StaffRights rights) {
        return add(rights);
    }

    /** An invitation for the first admin, the only one that works; empty as soon as anyone has an account. */
    @ForTheApplication(because = "made at start-up for whoever can read the machine's console; void once staff exist")
    public Optional<Invitation> inviteFirst() {
        if (staff.any()) {
            return Optional.empty();
        }
        invitations.useUpAll(clock.instant());
        return Optional.of(add(StaffRights.of(StaffRole.ADMIN)));
    }

    /** What an invitation gives; empty where it is unknown, used or too old. */
    @ForTheApplication(because = "whoever holds the secret is the one invited, and has no account yet")
    @Transactional(readOnly = true)
    public Optional<StaffRights> find(String secret) {
        return invitations.findOpen(secret, clock.instant());
    }

    /**
     * Makes the account.
     *
     * @throws InvalidAccount naming each field that can't be taken as it is; the invitation stays open
     * @throws NoSuchElementException where the invitation is unknown, used or too old
     */
    @ForTheApplication(because = "whoever holds the secret is the one invited, and has no account yet")
    public void accept(String secret, String username, String displayName, String password) {
        var now = clock.instant();
        var rights = find(secret).orElseThrow(Invitations::notOpen);
        var account = AccountCheck.check(username, displayName, password);
        if (staff.exists(account.username())) {
            throw taken();
        }
        if (!invitations.use(secret, now)) {
            throw notOpen();
        }
        try {
            var made = staff.add(account, rights, passwords.encode(password), now);
            trail.add(AuditAction.STAFF_ACCOUNT_MADE, AuditSubject.staff(made), rights.detail(), made);
        } catch (DuplicateKeyException sameMoment) {
            throw taken();
        }
    }

    private Invitation add(StaffRights rights) {
        var now = clock.instant();
        var invitation = new Invitation(Secrets.newSecret(), rights, now.plus(LIFE));
        invitations.add(invitation, now);
        trail.add(AuditAction.STAFF_INVITED, AuditSubject.NOBODY, rights.detail());
        return invitation;
    }

    private static NoSuchElementException notOpen() {
        return new NoSuchElementException("No open invitation has this secret");
    }

    private static InvalidAccount taken() {
        return new InvalidAccount(List.of(Problem.of(Field.USERNAME, "username.taken")));
    }
}
