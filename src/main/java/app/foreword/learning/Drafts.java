package app.foreword.learning;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.rights.ForPatient;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a patient is typing, kept while they type: a lost page, a dead battery or a restarted server takes none of it. */
@Service
@ForPatient
public class Drafts {

    private final DraftRecords records;
    private final EnrolmentRecords enrolments;
    private final Clock clock;

    Drafts(DraftRecords records, EnrolmentRecords enrolments, Clock clock) {
        this.records = records;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** What was typed and not sent, by place. */
    @Transactional(readOnly = true)
    public Map<DraftPlace, String> all(EnrolmentId enrolment) {
        return records.all(enrolment);
    }

    /**
     * Keeps what was typed, unless something was typed there later, perhaps on another device, or the words have gone to
     * the list.
     *
     * @param ago how long ago it was typed; a length of time, as the clock of a phone may be wrong
     * @return what counts now
     */
    @Transactional
    public String keep(EnrolmentId enrolment, DraftPlace place, String typed, Duration ago) {
        enrolments.lock(enrolment);
        records.keep(enrolment, place, Draft.typed(typed, ago, clock.instant()));
        return records.at(enrolment, place).map(Draft::text).orElse("");
    }
}
