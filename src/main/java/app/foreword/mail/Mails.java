package app.foreword.mail;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.rights.CurrentStaff;
import app.foreword.rights.ForReviewers;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff send to patients by e-mail, and what became of it. */
@Service
@Transactional
@ForReviewers
public class Mails {

    private final MailRows rows;
    private final MailServer server;
    private final CurrentStaff currentStaff;
    private final Clock clock;

    Mails(MailRows rows, MailServer server, CurrentStaff currentStaff, Clock clock) {
        this.rows = rows;
        this.server = server;
        this.currentStaff = currentStaff;
        this.clock = clock;
    }

    /** Whether the clinic has named a server; without one nothing is sent, and nothing else is different. */
    public boolean isSet() {
        return server.isSet();
    }

    /** Sends each of them a link in the next minutes; one that waits already stays the only one. */
    public void sendLinks(List<EnrolmentId> enrolments) {
        var by = currentStaff.get().id();
        enrolments.forEach(each -> rows.addLink(each, by, clock.instant()));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<SentMail> of(EnrolmentId enrolment) {
        return rows.of(enrolment);
    }
}
