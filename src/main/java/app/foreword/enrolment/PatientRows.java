package app.foreword.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of patients. */
@Repository
class PatientRows {

    private static final String SELECT = "select id, number, given_name, family_name, birth_date from patient ";

    private final JdbcClient jdbc;
    private final PatientWords words;

    PatientRows(JdbcClient jdbc, PatientWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    Patient get(PatientId id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(PatientRows::read)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No patient " + id.value()));
    }

    Optional<Patient> find(String number) {
        return jdbc.sql(SELECT + "where number = ?")
                .param(number)
                .query(PatientRows::read)
                .optional();
    }

    PatientId add(EnrolmentCheck.Checked who, Instant now) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into patient (number, given_name, family_name, birth_date, created_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        who.number(),
                        who.person().givenName(),
                        who.person().familyName(),
                        who.person().birthDate(),
                        now.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        var id = new PatientId(Keys.value(key));
        words.keep(
                id,
                new FoldedName(
                        who.number(), who.person().givenName(), who.person().familyName()));
        return id;
    }

    void correct(PatientId id, EnrolmentCheck.CheckedPerson who) {
        jdbc.sql("update patient set given_name = ?, family_name = ?, birth_date = ? where id = ?")
                .params(who.givenName(), who.familyName(), who.birthDate(), id.value())
                .update();
        words.keep(id, new FoldedName(get(id).number(), who.givenName(), who.familyName()));
    }

    private static Patient read(ResultSet row, int index) throws SQLException {
        return new Patient(
                new PatientId(row.getLong("id")),
                row.getString("number"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("birth_date", LocalDate.class));
    }
}
