package app.foreword.review;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.foreword.approval.PatientScreens;
import app.foreword.content.Concept;
import app.foreword.content.Form;
import app.foreword.content.LearningModule;
import app.foreword.content.Modules;
import app.foreword.content.PackExaminer;
import app.foreword.content.TestModules;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.Enrolments;
import app.foreword.enrolment.FoldedName;
import app.foreword.learning.PatientQuestionId;
import app.foreword.learning.ProgressKeeper;
import app.foreword.rights.CurrentStaff;
import app.foreword.rights.Roles;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.testing.Databases;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The review services with their rights and transactions, on a fresh database. The module has the ideas s1c1, s1c2, s1c3
 * (must be understood), s2c1, s2c2, s2c3 (must be understood).
 */
final class ReviewFixture implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final LearningModule MODULE = TestModules.withConcepts(3, 3);

    final JdbcClient jdbc;
    final Worklist worklist;
    final SavedWorklists saved;
    final Reviews reviews;
    final Enrolments enrolments;

    private final AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext();
    private final long version;

    ReviewFixture(Databases database) {
        DataSource dataSource = database.migrated();
        Modules modules = mock(Modules.class);
        when(modules.get(any(), any())).thenReturn(MODULE);
        jdbc = JdbcClient.create(dataSource);
        application.register(Configured.class);
        application.registerBean(JdbcClient.class, () -> jdbc);
        application.registerBean(JdbcOperations.class, () -> new JdbcTemplate(dataSource));
        application.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(dataSource));
        application.registerBean(Modules.class, () -> modules);
        application.registerBean(PatientScreens.class, () -> language -> false);
        application.registerBean(PackExaminer.class, () -> mock(PackExaminer.class));
        application.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
        application.refresh();
        worklist = application.getBean(Worklist.class);
        saved = application.getBean(SavedWorklists.class);
        reviews = application.getBean(Reviews.class);
        enrolments = application.getBean(Enrolments.class);
        version = insert("""
                insert into module_version (module_id, version, digest, published_at)
                values ('test-module', '1.0.0', 'digest', ?)
                """, at(NOW));
        signIn(staff("nora", "Nora Nurse"), "Nora Nurse", Roles.REVIEWER);
    }

    StaffId staff(String username, String name) {
        return new StaffId(insert("""
                insert into staff (username, display_name, role, password_hash, created_at)
                values (?, ?, 'REVIEWER', 'none', ?)
                """, username, name, at(NOW)));
    }

    void signIn(StaffId staff, String name, String role) {
        var token = new TestingAuthenticationToken(new Staff(staff, name), "none", "ROLE_" + role);
        SecurityContextHolder.getContext().setAuthentication(token);
    }

    /** A patient who has not started. */
    EnrolmentId enrol(String number, String given, String family, @Nullable LocalDate treatment) {
        long patient = insert("""
                insert into patient (number, given_name, family_name, birth_date, created_at)
                values (?, ?, ?, date '1980-02-03', ?)
                """, number, given, family, at(NOW));
        var name = new FoldedName(number, given, family);
        for (String word : name.words()) {
            jdbc.sql("insert into patient_word (word, words, patient_id) values (?, ?, ?)")
                    .params(FoldedName.bytes(word), name.text(), patient)
                    .update();
        }
        return new EnrolmentId(insert("""
                insert into enrolment (patient_id, module_version_id, language, treatment_date, enrolled_at, state, name_key)
                values (?, ?, 'en', ?, ?, 'NOT_STARTED', ?)
                """, patient, version, treatment, at(NOW), name.sortKey()));
    }

    EnrolmentId enrol(String number, @Nullable LocalDate treatment) {
        return enrol(number, "Given" + number, "Family" + number, treatment);
    }

    /** So many patients with the same names; in one transaction, because each would open a connection. */
    void enrolMany(int count) {
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            for (int i = 0; i < count; i++) {
                enrol("m" + i, "Many", "Same", null);
            }
        });
    }

    void inProgress(EnrolmentId enrolment) {
        jdbc.sql("update enrolment set state = 'IN_PROGRESS', last_activity_at = ? where id = ?")
                .params(at(NOW.minusSeconds(enrolment.value())), enrolment.value())
                .update();
    }

    /** Misses one idea on form A, and leaves it at that. */
    void missFirst(EnrolmentId enrolment, int ordinal, String concept) {
        answer(enrolment, ordinal, concept, Form.A, "b");
        inProgress(enrolment);
        refresh(enrolment);
    }

    /** Misses it on form B too, after {@link #NOW}, and is done with it. */
    void missAgainLater(EnrolmentId enrolment, int ordinal, String concept) {
        answer(enrolment, ordinal, concept, Form.B, null);
        jdbc.sql("update answer set answered_at = ? where enrolment_id = ? and ordinal = ?")
                .params(at(NOW.plusSeconds(60)), enrolment.value(), ordinal)
                .update();
        jdbc.sql("update enrolment set state = 'FINISHED' where id = ?")
                .param(enrolment.value())
                .update();
    }

    /** Answers everything; the second try of what is missed twice is "not sure". */
    void finish(EnrolmentId enrolment, Set<String> missedFirst, Set<String> missedTwice) {
        int ordinal = 0;
        for (Concept concept : MODULE.concepts()) {
            String id = concept.id().value();
            boolean missed = missedFirst.contains(id) || missedTwice.contains(id);
            answer(enrolment, ++ordinal, id, Form.A, missed ? "b" : "a");
            if (missed) {
                answer(enrolment, ++ordinal, id, Form.B, missedTwice.contains(id) ? null : "a");
            }
        }
        jdbc.sql("""
                        update enrolment set state = 'FINISHED', started_at = ?, finished_at = ?, last_activity_at = ?
                        where id = ?
                        """)
                .params(
                        at(NOW.minusSeconds(900)),
                        at(NOW.minusSeconds(60)),
                        at(NOW.minusSeconds(60)),
                        enrolment.value())
                .update();
        refresh(enrolment);
    }

    PatientQuestionId ask(EnrolmentId enrolment, String text) {
        var question = new PatientQuestionId(insert("""
                insert into patient_question (enrolment_id, passage_id, text, created_at, changed_at)
                values (?, 's1c1-passage', ?, ?, ?)
                """, enrolment.value(), text, at(NOW), at(NOW)));
        refresh(enrolment);
        return question;
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** A test's statement of the rows in a table. */
    long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        application.close();
    }

    private void refresh(EnrolmentId enrolment) {
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        status -> application.getBean(ProgressKeeper.class).refresh(enrolment));
    }

    private void answer(EnrolmentId enrolment, int ordinal, String concept, Form form, @Nullable String chosen) {
        jdbc.sql("""
                        insert into answer (enrolment_id, ordinal, module_version_id, language, question_id, concept_id,
                            form, options_shown, chosen, is_right, answered_at)
                        values (?, ?, ?, 'en', ?, ?, ?, 'c,a,b', ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        enrolment.value(),
                        ordinal,
                        version,
                        concept + "." + form,
                        concept,
                        form.name(),
                        chosen,
                        "a".equals(chosen),
                        at(NOW.minusSeconds(600L - ordinal))))
                .update();
    }

    private long insert(String sql, @Nullable Object... values) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(sql).params(Arrays.asList(values)).update(key, "id");
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("No key for " + sql);
        }
        return id.longValue();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Staff(StaffId id, String displayName) implements SignedInStaff {}

    /** Without @Configuration, so that tests of the whole application do not find it. */
    @EnableTransactionManagement(proxyTargetClass = true)
    @EnableMethodSecurity(proxyTargetClass = true)
    @ComponentScan(
            basePackages = {
                "app.foreword.approval",
                "app.foreword.audit",
                "app.foreword.enrolment",
                "app.foreword.learning",
                "app.foreword.review"
            },
            // screens need who is signed in
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "app\\.foreword\\..*\\.ui\\..*"))
    static class Configured {

        @Bean
        CurrentStaff currentStaff() {
            return new CurrentStaff();
        }
    }
}
