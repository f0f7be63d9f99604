package app.foreword.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of patients. */
@Repository
class PatientRows {

    private static final String SELECT = "select id, number, given_name, family_name, birth_date, email from patient ";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final PatientWords words;

    PatientRows(JdbcClient jdbc, JdbcOperations batches, PatientWords words) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.words = words;
    }

    Patient get(PatientId id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(PatientRows::read)
                .optional()
                .orElseThrow(() -> new NoSuchEnrolment("No patient " + id.value()));
    }

    /**
     * Waits for the patient and all their enrolments, in the one order in which several rows are ever locked: patients
     * before enrolments, and those by their numbers. Whoever locks them in another order can meet somebody who waits for
     * the other one.
     */
    void lock(PatientId id) {
        jdbc.sql("select id from patient where id = ? for update")
                .param(id.value())
                .query(Long.class)
                .list();
        jdbc.sql("select id from enrolment where patient_id = ? order by id for update")
                .param(id.value())
                .query(Long.class)
                .list();
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
                        insert into patient (number, given_name, family_name, birth_date, created_at, email)
                        values (?, ?, ?, ?, ?, ?)
                        """).params(Arrays.asList(values(who, now))).update(key, "id");
        var id = new PatientId(Keys.value(key));
        words.keep(id, folded(who));
        return id;
    }

    /** The same for many at once. */
    void addAll(List<EnrolmentCheck.Checked> all, Instant now) {
        batches.batchUpdate("""
                insert into patient (number, given_name, family_name, birth_date, created_at, email)
                values (?, ?, ?, ?, ?, ?)
                """, all.stream().map(who -> values(who, now)).toList());
        if (!all.isEmpty()) {
            var stored = find(all.stream().map(EnrolmentCheck.Checked::number).toList());
            words.add(all.stream()
                    .collect(Collectors.toMap(
                            who -> Objects.requireNonNull(stored.get(who.number()))
                                    .id(),
                            PatientRows::folded)));
        }
    }

    private static FoldedName folded(EnrolmentCheck.Checked who) {
        return new FoldedName(
                who.number(), who.person().givenName(), who.person().familyName());
    }

    private static @Nullable Object[] values(EnrolmentCheck.Checked who, Instant now) {
        var person = who.person();
        return new @Nullable Object[] {
            who.number(),
            person.givenName(),
            person.familyName(),
            person.birthDate(),
            now.atOffset(ZoneOffset.UTC),
            person.email()
        };
    }

    /** Of those whose numbers these are, by number. */
    Map<String, Patient> find(Collection<String> numbers) {
        return jdbc
                .sql(SELECT + "where number in (:numbers)")
                .param("numbers", numbers)
                .query(PatientRows::read)
                .stream()
                .collect(Collectors.toMap(Patient::number, each -> each));
    }

    /** Who was born on one of these days and has one of these family names, in small letters. */
    List<Patient> namesakes(Collection<LocalDate> born, Collection<String> familyNames) {
        return jdbc.sql(SELECT + "where birth_date in (:born) and lower(family_name) in (:names)")
                .param("born", born)
                .param("names", familyNames)
                .query(PatientRows::read)
                .list();
    }

    void setEmail(PatientId id, String email) {
        jdbc.sql("update patient set email = ? where id = ?")
                .params(email, id.value())
                .update();
    }

    /**
     * Gives an address to those who have none.
     *
     * @return who they are
     */
    Set<PatientId> addEmails(List<EnrolmentCheck.Checked> all) {
        if (all.isEmpty()) {
            return Set.of();
        }
        batches.batchUpdate(
                "update patient set email = ? where number = ? and email is null",
                all.stream()
                        .map(who -> new @Nullable Object[] {who.person().email(), who.number()})
                        .toList());
        return find(all.stream().map(EnrolmentCheck.Checked::number).toList()).values().stream()
                .map(Patient::id)
                .collect(Collectors.toSet());
    }

    void correct(PatientId id, EnrolmentCheck.CheckedPerson who) {
        jdbc.sql("update patient set given_name = ?, family_name = ?, birth_date = ?, email = ? where id = ?")
                .params(Arrays.asList(who.givenName(), who.familyName(), who.birthDate(), who.email(), id.value()))
                .update();
        words.keep(id, new FoldedName(get(id).number(), who.givenName(), who.familyName()));
    }

    private static Patient read(ResultSet row, int index) throws SQLException {
        return new Patient(
                new PatientId(row.getLong("id")),
                row.getString("number"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("email"));
    }
}
