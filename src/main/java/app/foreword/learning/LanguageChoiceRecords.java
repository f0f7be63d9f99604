package app.foreword.learning;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.rights.ForTheApplication;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who changed the language of an enrolment, and when. Rows are only ever added. */
@Repository
@ForTheApplication(because = "read and written by services that have checked the right")
public class LanguageChoiceRecords {

    /** Only patients change it so far; the column is there for whoever may do so later. */
    private static final String PATIENT = "PATIENT";

    private final JdbcClient jdbc;

    LanguageChoiceRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    public List<LanguageChoice> of(EnrolmentId enrolment) {
        return jdbc.sql("select * from language_choice where enrolment_id = ? order by id")
                .param(enrolment.value())
                .query((row, number) -> new LanguageChoice(
                        Locale.forLanguageTag(row.getString("language_before")),
                        Locale.forLanguageTag(row.getString("language")),
                        row.getObject("chosen_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(EnrolmentId enrolment, Locale before, Locale language, Instant at) {
        jdbc.sql("""
                        insert into language_choice (enrolment_id, language_before, language, chosen_by, chosen_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        enrolment.value(),
                        before.toLanguageTag(),
                        language.toLanguageTag(),
                        PATIENT,
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
