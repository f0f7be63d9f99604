package app.foreword.review;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.RecheckId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds, by an index of their own, the few re-checks that staff still have to talk about. */
@Repository
class RecheckWorklist {

    private final JdbcClient jdbc;

    RecheckWorklist(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Longest waiting first; those that a patient may still go on with are not among them. */
    List<Waiting> toTalkAbout(LocalDate today, int limit) {
        return jdbc.sql("""
                        select r.id, r.enrolment_id, p.given_name, p.family_name from recheck r
                            join enrolment e on e.id = r.enrolment_id
                            join patient p on p.id = e.patient_id
                        where r.needs_talk = true and (r.finished_at is not null or r.closes_on < ?)
                        order by r.needs_talk, r.id limit ?
                        """)
                .params(today, limit)
                .query((row, number) -> new Waiting(
                        new RecheckId(row.getLong("id")),
                        new EnrolmentId(row.getLong("enrolment_id")),
                        row.getString("given_name"),
                        row.getString("family_name")))
                .list();
    }

    /** How many ideas it is about follows from its answers and from the keys. */
    record Waiting(RecheckId recheck, EnrolmentId enrolment, String givenName, String familyName) {}
}
