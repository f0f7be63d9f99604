package app.foreword.access;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.enrolment.Secrets;
import app.foreword.rights.ForAdmins;
import app.foreword.rights.ForTheApplication;
import app.foreword.rights.StaffId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How staff who have forgotten their password get another one: by a one-time link, as they got the account. */
@Service
@Transactional
public class NewPasswords {

    /** Shorter than an invitation: behind this one there is an account. */
    private static final Duration LIFE = Duration.ofDays(1);

    private final InvitationRows links;
    private final StaffRows staff;
    private final PinRows pins;
    private final StaffSessions sessions;
    private final PasswordEncoder passwords;
    private final AuditTrail trail;
    private final Clock clock;

    NewPasswords(
            InvitationRows links,
            StaffRows staff,
            PinRows pins,
            StaffSessions sessions,
            PasswordEncoder passwords,
            AuditTrail trail,
            Clock clock) {
        this.links = links;
        this.staff = staff;
        this.pins = pins;
        this.sessions = sessions;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Makes the link; an earlier one stops working, the old password goes on until a new one is chosen.
     *
     * @return where the link leads, below the application's own address
     * @throws NoSuchElementException where the access is closed meanwhile
     */
    @ForAdmins
    public String link(StaffId whose) {
        var account = staff.findEnabled(whose).orElseThrow(() -> new NoSuchElementException("The access is closed"));
        var now = clock.instant();
        String secret = Secrets.newSecret();
        links.useUpOf(whose, now);
        links.addFor(account, secret, now, now.plus(LIFE));
        trail.add(AuditAction.STAFF_RESET_ISSUED, AuditSubject.staff(whose), "");
        return Invitation.NEW_PASSWORD + "/" + secret;
    }

    /** Whose password it is; empty where the link is unknown, used or too old, or the access is closed. */
    @ForTheApplication(because = "whoever holds the secret has forgotten the password, and cannot sign in")
    @Transactional(readOnly = true)
    public Optional<StaffAccount> find(String secret) {
        return links.findOwner(secret, clock.instant()).flatMap(staff::findEnabled);
    }

    /**
     * Replaces the password. All sessions of the account end: whoever knew the old one is out.
     *
     * @throws InvalidAccount where the password can't be taken; the link stays open
     * @throws NoSuchElementException where the link is unknown, used or too old
     */
    @ForTheApplication(because = "whoever holds the secret has forgotten the password, and cannot sign in")
    public void choose(String secret, String password) {
        var account = find(secret).orElseThrow(NewPasswords::notOpen);
        AccountCheck.checkPassword(password, account.username()).ifPresent(problem -> {
            throw new InvalidAccount(List.of(problem));
        });
        if (!links.use(secret, clock.instant())) {
            throw notOpen();
        }
        staff.setPasswordHash(account.id(), passwords.encode(password));
        pins.clear(account.id());
        sessions.endAll(account.id());
        trail.add(AuditAction.STAFF_PASSWORD_RESET, AuditSubject.staff(account.id()), "", account.id());
    }

    private static NoSuchElementException notOpen() {
        return new NoSuchElementException("No open link has this secret");
    }
}
