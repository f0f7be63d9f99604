package app.foreword.insight;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.foreword.content.LearningModule;
import app.foreword.content.ModuleId;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.content.PublishedVersion;
import app.foreword.learning.KeyCorrectionRecords;
import app.foreword.testing.TestClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures of one module on a fresh database, with courses written step by step. */
final class InsightFixture {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    final DataSource database;
    final JdbcClient jdbc;
    final LearningModule module;
    final ModuleVersionId version;
    final TestClock clock = new TestClock(NOW.toString());

    private final Insights insights;
    private final TransactionTemplate transaction;
    private final Modules modules = mock(Modules.class);
    private final List<PublishedVersion> versions = new ArrayList<>();
    private int patients;

    InsightFixture(DataSource database, LearningModule module) {
        this.database = database;
        this.module = module;
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        version = publish("1.0.0");
        when(modules.get(any(), any())).thenReturn(module);
        when(modules.allVersions()).thenReturn(versions);
        insights = new Insights(new CourseRows(jdbc, clock), new KeyCorrectionRecords(jdbc, modules), modules);
    }

    /** A later version of the same module. */
    ModuleVersionId publish(String number) {
        var id = new ModuleVersionId(insert("""
                insert into module_version (module_id, version, digest, published_at) values ('test-module', ?, ?, ?)
                """, number, "digest " + number, NOW.atOffset(ZoneOffset.UTC)));
        var published = new PublishedVersion(
                id, new ModuleId("test-module"), number, module.title(), List.of(Locale.ENGLISH), NOW);
        versions.addFirst(published);
        when(modules.find(id)).thenReturn(Optional.of(published));
        return id;
    }

    InsightQuery all() {
        return new InsightQuery(version, Locale.ENGLISH, null, null);
    }

    InsightReport report(InsightQuery query) {
        return report(query, CourseRows.MOST);
    }

    InsightReport report(InsightQuery query, int most) {
        return Objects.requireNonNull(transaction.execute(status -> insights.report(query, most)));
    }

    /** A patient who was enrolled an hour before {@link #NOW}. */
    CourseWriter enrol() {
        return enrol(version, NOW.minusSeconds(3600));
    }

    CourseWriter enrol(ModuleVersionId in, Instant at) {
        long patient = insert("""
                insert into patient (number, given_name, family_name, birth_date, created_at)
                values (?, 'Ana', 'Sample', date '1980-02-03', ?)
                """, String.valueOf(++patients), at.atOffset(ZoneOffset.UTC));
        long enrolment = insert("""
                insert into enrolment (patient_id, module_version_id, language, enrolled_at, state)
                values (?, ?, 'en', ?, 'NOT_STARTED')
                """, patient, in.value(), at.atOffset(ZoneOffset.UTC));
        return new CourseWriter(jdbc, module, in, enrolment, at);
    }

    /** From this version on, these options are right. */
    void correct(ModuleVersionId from, String question, String right) {
        insert("""
                insert into key_correction (module_version_id, question_id, right_options, reason, staff_id, corrected_at)
                values (?, ?, ?, 'Two were right', ?, ?)
                """, from.value(), question, right, staff(), NOW.atOffset(ZoneOffset.UTC));
    }

    long staff() {
        return jdbc.sql("select id from staff where username = 'nora'")
                .query(Long.class)
                .optional()
                .orElseGet(() -> insert("""
                        insert into staff (username, display_name, role, password_hash, created_at)
                        values ('nora', 'Nora Sample', 'REVIEWER', 'none', ?)
                        """, NOW.atOffset(ZoneOffset.UTC)));
    }

    private long insert(String sql, @Nullable Object... values) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(sql).params(Arrays.asList(values)).update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }
}
