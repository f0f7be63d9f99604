package app.foreword.learning;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.rights.ForTheApplication;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a patient had typed at a tablet of the clinic, kept after they have left it. */
@Service
@ForTheApplication(because = "the patient's session is over by then; the tablet's own secret says whose words they are")
public class LastWords {

    private final DraftRecords records;
    private final EnrolmentRecords enrolments;
    private final Clock clock;

    LastWords(DraftRecords records, EnrolmentRecords enrolments, Clock clock) {
        this.records = records;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /**
     * As a draft: the patient finds it where they typed it, unless they typed there later on another device, or it is
     * on the list.
     */
    @Transactional
    public void keep(EnrolmentId enrolment, DraftPlace place, String typed, Duration ago) {
        enrolments.lock(enrolment);
        records.keep(enrolment, place, Draft.typed(typed, ago, clock.instant()));
    }
}
