package app.foreword.learning;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.rights.ForPatient;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The patient's word on who helped with the lesson. It is kept with the result and can be changed until the sign-off. */
@Service
@ForPatient
public class Help {

    private final HelpRecords records;
    private final EnrolmentRecords enrolments;
    private final Clock clock;

    Help(HelpRecords records, EnrolmentRecords enrolments, Clock clock) {
        this.records = records;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** @return empty where the patient has said nothing */
    @Transactional(readOnly = true)
    public Set<Helper> helpers(EnrolmentId enrolment) {
        return newest(enrolment);
    }

    /**
     * Keeps who helped. Saying the same again changes nothing.
     *
     * @param helpers empty to take back what was said
     * @throws QuestionsClosed where staff have signed off
     */
    @Transactional
    public void say(EnrolmentId enrolment, Set<Helper> helpers) {
        if (helpers.contains(Helper.NOBODY) && helpers.size() > 1) {
            throw new IllegalArgumentException("Nobody and somebody cannot both have helped");
        }
        if (enrolments.lock(enrolment).signedOff()) {
            throw new QuestionsClosed();
        }
        if (!helpers.equals(newest(enrolment))) {
            records.add(enrolment, new HelpSaid(helpers, clock.instant()));
        }
    }

    private Set<Helper> newest(EnrolmentId enrolment) {
        return records.said(enrolment).stream()
                .findFirst()
                .map(HelpSaid::helpers)
                .orElse(Set.of());
    }
}
