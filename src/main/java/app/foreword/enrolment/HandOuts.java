package app.foreword.enrolment;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.rights.ForReviewers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links for many at once, and the end of links. */
@Service
@Transactional
@ForReviewers
public class HandOuts {

    /** So many letters are set in some seconds, and printed in one go. */
    public static final int MOST = 500;

    /** A clinic has a million who never finished; those who are treated next are the ones to write to. */
    public static final int LOOKED_THROUGH = 5000;

    private static final Comparator<NewLetter> BY_ENROLMENT =
            Comparator.comparing(letter -> letter.enrolment().value());

    private final HandOutRows rows;
    private final EnrolmentRows enrolments;
    private final LinkRows links;
    private final LinkMaker maker;
    private final AuditTrail trail;
    private final Clock clock;

    HandOuts(
            HandOutRows rows,
            EnrolmentRows enrolments,
            LinkRows links,
            LinkMaker maker,
            AuditTrail trail,
            Clock clock) {
        this.rows = rows;
        this.enrolments = enrolments;
        this.links = links;
        this.maker = maker;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public HandOutCount count(HandOutSelection selection) {
        return rows.count(selection, LocalDate.now(clock), clock.instant());
    }

    /** Those who can be written to, at most {@link #MOST}. */
    @Transactional(readOnly = true)
    public List<EnrolmentId> mailable(HandOutSelection selection) {
        return rows.mailable(selection, LocalDate.now(clock), clock.instant(), MOST);
    }

    /** At most {@link #MOST}; nothing is stored until they are handed out, so what goes wrong before ends no link. */
    @Transactional(readOnly = true)
    public List<NewLetter> draft(HandOutSelection selection) {
        var now = clock.instant();
        var found = rows.letters(selection, LocalDate.now(clock), now, MOST);
        var codes = links.unusedCodes(found.size()).iterator();
        return found.stream()
                .map(each -> new NewLetter(
                        each.patient(),
                        each.enrolment(),
                        each.language(),
                        maker.draft(codes.next(), each.treatmentDate(), each.linkUntil(), now)))
                .toList();
    }

    /** From now on the links in these letters work, and no earlier ones. */
    public void handOut(List<NewLetter> letters) {
        // by the order of the locks, and not by that of the treatments: see PatientRows.lock
        for (var letter : letters.stream().sorted(BY_ENROLMENT).toList()) {
            enrolments.lock(letter.enrolment());
            maker.handOut(letter.enrolment(), letter.link());
            trail.add(
                    AuditAction.LETTER_MADE,
                    AuditSubject.enrolment(letter.enrolment().value()),
                    "");
        }
    }

    /** All there ever were of an enrolment, the newest first. */
    @Transactional(readOnly = true)
    public List<LinkState> links(EnrolmentId enrolment) {
        return links.all(enrolment);
    }

    /**
     * Ends all links of an enrolment and makes none; once ended, they stay so.
     *
     * @throws java.util.NoSuchElementException where there is no such enrolment
     */
    public void revoke(EnrolmentId enrolment) {
        enrolments.lock(enrolment);
        boolean any = links.all(enrolment).stream().anyMatch(each -> each.isLive(clock.instant()));
        links.revoke(enrolment, clock.instant());
        if (any) {
            trail.add(AuditAction.LINK_REVOKED, AuditSubject.enrolment(enrolment.value()), "");
        }
    }
}
