package app.foreword.review;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.rights.CurrentStaff;
import app.foreword.rights.ForReviewers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff are told without having asked. Nothing is sent or kept for it: both kinds follow from what is stored and
 * from the date, so that they are right after midnight, after a restart, and when staff have dealt with them elsewhere.
 */
@Service
@ForReviewers
public class Notices {

    /** So many days before the treatment, somebody who has not started is a notice. */
    public static final int SOON_DAYS = 3;

    /** Of each kind; whoever needs all of them has the worklist. */
    public static final int MOST = 10;

    private final NoticeRows rows;
    private final CurrentStaff currentStaff;
    private final Clock clock;

    Notices(NoticeRows rows, CurrentStaff currentStaff, Clock clock) {
        this.rows = rows;
        this.currentStaff = currentStaff;
        this.clock = clock;
    }

    /** First those who finished, last one first; then those who have not started, next treatment first. */
    @Transactional(readOnly = true)
    public List<Notice> newest() {
        var today = LocalDate.now(clock);
        var found = Stream.concat(
                        rows.needTalk(MOST).stream(),
                        rows.notStarted(today, today.plusDays(SOON_DAYS), clock.getZone(), MOST).stream())
                .toList();
        return rows.withSeen(found, currentStaff.get().id());
    }

    /** Whoever is signed in knows of these, so that they are not new again. Those that are gone are passed over. */
    public void seen(NoticeKind kind, Collection<EnrolmentId> enrolments) {
        newest().stream()
                .filter(notice -> notice.kind() == kind && enrolments.contains(notice.enrolment()) && !notice.seen())
                .forEach(notice -> rows.markSeen(notice, currentStaff.get().id(), clock.instant()));
    }
}
