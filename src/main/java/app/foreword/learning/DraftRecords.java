package app.foreword.learning;

import app.foreword.enrolment.EnrolmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts as stored: one for each place, and the text typed last counts. Whoever writes has locked the enrolment. */
@Repository
class DraftRecords {

    /** More places than any lesson has; what is beyond was not sent by a page of ours. */
    private static final int MOST_PLACES = 500;

    private final JdbcClient jdbc;

    DraftRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where there is something to keep. */
    Map<DraftPlace, String> all(EnrolmentId enrolment) {
        var drafts = new HashMap<DraftPlace, String>();
        jdbc.sql("select place, text from draft where enrolment_id = ? and text <> ''")
                .param(enrolment.value())
                .query(row -> {
                    drafts.put(new DraftPlace(row.getString("place")), row.getString("text"));
                });
        return Map.copyOf(drafts);
    }

    Optional<Draft> at(EnrolmentId enrolment, DraftPlace place) {
        return jdbc.sql("select text, typed_at from draft where enrolment_id = ? and place = ?")
                .params(enrolment.value(), place.name())
                .query(DraftRecords::draft)
                .optional();
    }

    /** Keeps the text unless a newer one is there. That nothing is there takes no words away, however new it is. */
    private void put(EnrolmentId enrolment, DraftPlace place, Draft draft) {
        if (at(enrolment, place).isEmpty()) {
            insert(enrolment, place, draft);
        } else {
            jdbc.sql(
                            "update draft set text = ?, typed_at = ? where enrolment_id = ? and place = ? and (typed_at <= ? or text = '')")
                    .params(draft.text(), utc(draft.typedAt()), enrolment.value(), place.name(), utc(draft.typedAt()))
                    .update();
        }
    }

    /** Keeps what was typed, wherever it comes from: not what has gone to the list meanwhile, and nothing older. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(EnrolmentId enrolment, DraftPlace place, Draft draft) {
        if (TypedText.isBlank(draft.text()) || !isAsked(enrolment, place, draft)) {
            put(enrolment, place, draft);
        }
    }

    /** Whether the words, or more that begin with them, have gone to the list since they were typed. */
    private boolean isAsked(EnrolmentId enrolment, DraftPlace place, Draft draft) {
        String words = draft.text().strip();
        return jdbc.sql("""
                        select id, passage_id, text from patient_question where enrolment_id = ? and changed_at >= ?
                        """)
                .params(enrolment.value(), utc(draft.typedAt()))
                .query((row, number) -> DraftPlace.ofQuestion(row.getLong("id"), row.getString("passage_id"))
                                .contains(place)
                        && row.getString("text").startsWith(words))
                .list()
                .contains(true);
    }

    /** From now on there is nothing to keep at a place. */
    @Transactional(propagation = Propagation.MANDATORY)
    void clear(EnrolmentId enrolment, DraftPlace place, Instant now) {
        put(enrolment, place, new Draft("", now));
    }

    private void insert(EnrolmentId enrolment, DraftPlace place, Draft draft) {
        jdbc.sql("""
                        insert into draft (enrolment_id, place, text, typed_at)
                        select e.id, ?, ?, ? from enrolment e
                        where e.id = ? and (select count(*) from draft d where d.enrolment_id = e.id) < ?
                        """)
                .params(place.name(), draft.text(), utc(draft.typedAt()), enrolment.value(), MOST_PLACES)
                .update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getString("text"),
                row.getObject("typed_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
