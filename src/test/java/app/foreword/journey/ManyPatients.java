package app.foreword.journey;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A clinic of three years with as many enrolments as wanted, all invented, the same for the same number: names as unevenly
 * spread as names are, with accents; most treated and reviewed, some late, some never done.
 */
final class ManyPatients {

    private static final int BATCH = 10_000;
    private static final int DAYS = 3 * 365;
    private static final int CONCEPTS = 18;
    /** Whose answers a list may look at: those who come last. */
    private static final int WITH_ANSWERS = 2_000;

    private final Random random = new Random(17);
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final LocalDate today;
    private final int count;
    private final InventedNames names = new InventedNames(random);
    private final List<Object[]> patients = new ArrayList<>();
    private final List<Object[]> enrolments = new ArrayList<>();
    private final List<Object[]> answers = new ArrayList<>();

    private ManyPatients(DataSource database, LocalDate today, int count) {
        jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.today = today;
        this.count = count;
    }

    /** Makes the rows as a version before the worklist's indexes had them; the caller brings the tables up to date. */
    static void fill(DataSource database, LocalDate today, int count) {
        Flyway.configure().dataSource(database).target("10").load().migrate();
        new ManyPatients(database, today, count).fill();
    }

    private void fill() {
        jdbc.update(
                "insert into module_version (module_id, version, digest, published_at) values ('m', '1', 'd', now())");
        jdbc.update(
                "insert into module_version (module_id, version, digest, published_at) values ('m', '2', 'd', now())");
        jdbc.update("""
                insert into staff (username, display_name, role, password_hash, created_at)
                values ('nurse', 'Robin Sample', 'REVIEWER', '-', now())""");
        int patient = 0;
        boolean again = true;
        for (int id = 1; id <= count; id++) {
            again = !again && random.nextInt(10) == 0;
            if (!again) {
                patients.add(
                        new Object[] {++patient, "%d".formatted(100_000 + patient), names.given(), names.family()});
            }
            add(id, patient, again);
            if (id % BATCH == 0 || id == count) {
                transaction.executeWithoutResult(status -> write());
            }
        }
        jdbc.execute("alter table patient alter column id restart with " + (patient + 1));
        jdbc.execute("alter table enrolment alter column id restart with " + (count + 1));
    }

    private void add(int id, int patient, boolean again) {
        var enrolled = today.minusDays(DAYS - (long) id * DAYS / count);
        var treatment = random.nextInt(25) == 0 ? null : enrolled.plusDays(random.nextInt(5, 60));
        boolean over = treatment != null && treatment.isBefore(today);
        int fate = random.nextInt(100);
        String state = fate < 2
                ? "WAIVED"
                : fate < (over ? 6 : 30) ? "IN_PROGRESS" : fate < (over ? 12 : 65) ? "NOT_STARTED" : "FINISHED";
        boolean finished = state.equals("FINISHED");
        int missed = finished && random.nextInt(10) < 6 ? random.nextInt(1, 6) : 0;
        boolean signedOff = finished && random.nextInt(100) < (over ? 97 : 40);
        boolean active = !state.equals("NOT_STARTED");
        enrolments.add(new Object[] {
            id,
            patient,
            again ? 2 : 1,
            treatment,
            Timestamp.valueOf(enrolled.atTime(9, 0)),
            state,
            finished ? CONCEPTS - missed : active ? random.nextInt(CONCEPTS) : 0,
            missed,
            Math.min(missed, 1),
            missed > 0,
            signedOff,
            active ? Timestamp.valueOf(enrolled.plusDays(random.nextInt(1, 6)).atTime(9, id % 60, id / 60 % 60)) : null
        });
        if (finished && id > count - WITH_ANSWERS) {
            addAnswers(id, again ? 2 : 1, missed);
        }
    }

    private void addAnswers(int enrolment, int version, int missed) {
        for (int ordinal = 1; ordinal <= CONCEPTS + missed; ordinal++) {
            boolean again = ordinal > CONCEPTS;
            answers.add(new Object[] {
                enrolment, ordinal, version, "s1c%d".formatted(ordinal % 3 + 1), again ? "B" : "A", !again
            });
        }
    }

    private void write() {
        jdbc.batchUpdate("""
                insert into patient (id, number, given_name, family_name, birth_date, created_at)
                values (?, ?, ?, ?, date '1980-01-02', now())""", patients);
        jdbc.batchUpdate("""
                insert into enrolment (id, patient_id, module_version_id, language, treatment_date, enrolled_at, state,
                    understood, to_discuss, must_missed, needs_talk, signed_off, last_activity_at)
                values (?, ?, ?, 'en', ?, ?, ?, ?, ?, ?, ?, ?, ?)""", enrolments);
        jdbc.batchUpdate("""
                insert into answer (enrolment_id, ordinal, module_version_id, language, question_id, concept_id, form,
                    options_shown, chosen, is_right, answered_at)
                values (?, ?, ?, 'en', 'q', ?, ?, 'a,b,c', 'a', ?, now())""", answers);
        patients.clear();
        enrolments.clear();
        answers.clear();
    }
}
