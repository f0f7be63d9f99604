package app.foreword.access;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditDetail;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.rights.ForTheApplication;
import app.foreword.rights.StaffId;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tablets from the moment a patient gets one until staff have taken it back. */
@Service
@Transactional
@ForTheApplication(
        because = "asked by the tablet before anyone is signed in; it holds the token, and tries are counted")
public class TabletLock {

    /** For one tablet in one hand-over, whatever the time: a PIN is short. */
    public static final int MOST_TRIES = 5;

    /** For all tablets that one staff member gave, until they sign in with their password: nobody guesses on and on. */
    public static final int MOST_TRIES_PER_STAFF = 12;

    private final HandOverRows rows;
    private final PinRows pins;
    private final StaffRows staff;
    private final EnrolmentRecords enrolments;
    private final PasswordEncoder passwords;
    private final AuditTrail trail;
    private final Clock clock;

    TabletLock(
            HandOverRows rows,
            PinRows pins,
            StaffRows staff,
            EnrolmentRecords enrolments,
            PasswordEncoder passwords,
            AuditTrail trail,
            Clock clock) {
        this.rows = rows;
        this.pins = pins;
        this.staff = staff;
        this.enrolments = enrolments;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    /** Empty where the token is unknown, or staff have the tablet back. */
    @Transactional(readOnly = true)
    public Optional<HeldTablet> find(String token) {
        return rows.held(token);
    }

    @Transactional(readOnly = true)
    public boolean isOut(HandOverId id) {
        return rows.isOut(id);
    }

    @Transactional(readOnly = true)
    public PinState pinState(HeldTablet tablet) {
        if (tablet.ended() == HandOver.Ending.ENDED) {
            return PinState.ENDED_BY_STAFF;
        }
        boolean sameRights = staff.findEnabled(tablet.staff())
                .filter(account -> account.rights().equals(tablet.rights()))
                .isPresent();
        if (!sameRights) {
            return PinState.RIGHTS_CHANGED;
        }
        if (pins.hash(tablet.staff()).isEmpty()) {
            // cleared with the account, and it is open again
            return PinState.RIGHTS_CHANGED;
        }
        return triesLeft(tablet) > 0 ? PinState.ASKED : PinState.TOO_MANY_TRIES;
    }

    @Transactional(readOnly = true)
    public int triesLeft(HeldTablet tablet) {
        return Math.min(MOST_TRIES - tablet.pinTries(), MOST_TRIES_PER_STAFF - pins.wrong(tablet.staff()));
    }

    /** @param language the one the patient read last, for the words of thanks; null where nobody was there to know */
    public void end(HandOverId id, HandOver.Ending how, @Nullable Locale language) {
        rows.end(id, how, language, clock.instant());
    }

    /** The patient gives it back, at the end of the lesson or before, or nobody was there any more. */
    void leave(HandOverId id, boolean idle, @Nullable Locale language) {
        boolean finished = enrolments.get(rows.enrolment(id)).state() == EnrolmentState.FINISHED;
        var given = finished ? HandOver.Ending.FINISHED : HandOver.Ending.HANDED_BACK;
        end(id, idle ? HandOver.Ending.IDLE : given, language);
    }

    /** By the PIN of whoever gave the tablet: a PIN that any colleague's could match would be guessed sooner. */
    TakeBack takeBack(String token, String pin) {
        var held = rows.held(token);
        if (held.isEmpty() || pinState(held.get()) != PinState.ASKED) {
            return new TakeBack.Refused();
        }
        var tablet = held.get();
        if (!PinCheck.looksLikeOne(pin)) {
            return new TakeBack.NoPin();
        }
        if (!rows.takeTry(tablet.id(), MOST_TRIES) || !pins.takeTry(tablet.staff(), MOST_TRIES_PER_STAFF)) {
            return new TakeBack.Refused();
        }
        boolean right = pins.hash(tablet.staff())
                .filter(hash -> passwords.matches(pin, hash))
                .isPresent();
        if (!right) {
            trail.add(AuditAction.STAFF_SIGN_IN_REFUSED, subject(tablet), AuditDetail.WRONG_PIN.name(), tablet.staff());
            return new TakeBack.Wrong();
        }
        rows.giveTryBack(tablet.id());
        pins.giveTryBack(tablet.staff());
        takenBack(tablet, tablet.staff());
        return new TakeBack.Done(staff.findEnabled(tablet.staff()).orElseThrow(), tablet.enrolment());
    }

    /** Also by any colleague who signed in with username and password. */
    void takenBack(HeldTablet tablet, StaffId by) {
        rows.end(tablet.id(), HandOver.Ending.CUT_OFF, null, clock.instant());
        if (rows.takeBack(tablet.id(), by, clock.instant())) {
            trail.add(AuditAction.TABLET_TAKEN_BACK, subject(tablet), "", by);
        }
    }

    private static AuditSubject subject(HeldTablet tablet) {
        return AuditSubject.enrolment(tablet.enrolment().value());
    }
}
