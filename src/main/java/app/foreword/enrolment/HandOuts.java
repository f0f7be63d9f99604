package app.foreword.enrolment;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.rights.ForReviewers;
import java.time.Clock;
import java.time.LocalDate;
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

    private final HandOutRows rows;
    private final PatientRows patients;
    private final EnrolmentRows enrolments;
    private final LinkRows links;
    private final LinkMaker maker;
    private final AuditTrail trail;
    private final Clock clock;

    HandOuts(
            HandOutRows rows,
            PatientRows patients,
            EnrolmentRows enrolments,
            LinkRows links,
            LinkMaker maker,
            AuditTrail trail,
            Clock clock) {
        this.rows = rows;
        this.patients = patients;
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
        return rows.find(selection, true, LocalDate.now(clock), clock.instant(), MOST);
    }

    /** At most {@link #MOST}; nothing is stored until they are handed out, so what goes wrong before ends no link. */
    @Transactional(readOnly = true)
    public List<NewLetter> draft(HandOutSelection selection) {
        return rows.find(selection, false, LocalDate.now(clock), clock.instant(), MOST).stream()
                .map(enrolments::get)
                .map(each -> new NewLetter(
                        patients.get(each.patient()),
                        each.id(),
                        each.language(),
                        maker.draft(each.id(), each.treatmentDate())))
                .toList();
    }

    /** From now on the links in these letters work, and no earlier ones. */
    public void handOut(List<NewLetter> letters) {
        for (var letter : letters) {
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
