package app.foreword.review;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.foreword.access.PatientPrincipal;
import app.foreword.approval.PatientScreens;
import app.foreword.content.LearningModule;
import app.foreword.content.ModuleSettings;
import app.foreword.content.Modules;
import app.foreword.content.PackExaminer;
import app.foreword.content.TestModules;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.Enrolments;
import app.foreword.learning.AnswerReceipt;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.Learning;
import app.foreword.learning.RecheckModules;
import app.foreword.learning.RecheckState;
import app.foreword.learning.Rechecks;
import app.foreword.learning.Step;
import app.foreword.rights.Roles;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.testing.Databases;
import app.foreword.testing.TestClock;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The services around a re-check, with rights and transactions, on a fresh database and a clock that a test moves. The
 * ideas are s1c1, s1c2, s1c3 (must be understood), s2c1, s2c2, s2c3 (must be understood); s1c1 and s1c3 have a form C.
 */
final class RecheckFixture implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
    final LearningModule module;
    final JdbcClient jdbc;
    final RecheckInvitations invitations;
    final Rechecks rechecks;
    final Reviews reviews;
    final Enrolments enrolments;

    private static final AtomicInteger NUMBER = new AtomicInteger(70_000);

    private final AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext();
    private final Learning learning;

    /** @param afterDays when the module invites by itself; null where it does not */
    RecheckFixture(Databases database, @Nullable Integer afterDays) {
        var dataSource = database.migrated();
        module = RecheckModules.withFormC(
                TestModules.withConcepts(3, 3), new ModuleSettings(false, afterDays), "s1c1", "s1c3");
        Modules modules = mock(Modules.class);
        when(modules.get(any(), any())).thenReturn(module);
        jdbc = JdbcClient.create(dataSource);
        application.register(ReviewFixture.Configured.class);
        application.registerBean(JdbcClient.class, () -> jdbc);
        application.registerBean(JdbcOperations.class, () -> new JdbcTemplate(dataSource));
        application.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(dataSource));
        application.registerBean(Modules.class, () -> modules);
        application.registerBean(PatientScreens.class, () -> language -> false);
        application.registerBean(PackExaminer.class, () -> mock(PackExaminer.class));
        application.registerBean(Clock.class, () -> clock);
        application.refresh();
        invitations = application.getBean(RecheckInvitations.class);
        rechecks = application.getBean(Rechecks.class);
        reviews = application.getBean(Reviews.class);
        enrolments = application.getBean(Enrolments.class);
        learning = application.getBean(Learning.class);
        jdbc.sql("insert into module_version (module_id, version, digest, published_at) values ('m', '1', 'd', now())")
                .update();
        jdbc.sql("""
                        insert into staff (username, display_name, role, password_hash, created_at)
                        values ('nora', 'Nora Nurse', 'REVIEWER', '-', now())
                        """).update();
        asStaff();
    }

    void asStaff() {
        long id = jdbc.sql("select id from staff").query(Long.class).single();
        signIn(new Staff(new StaffId(id), "Nora Nurse"), Roles.REVIEWER);
    }

    void asPatient(EnrolmentId enrolment) {
        signIn(new PatientPrincipal(enrolment, Locale.ENGLISH), Roles.PATIENT);
    }

    EnrolmentId enrol(@Nullable LocalDate treatment) {
        String number = String.valueOf(NUMBER.incrementAndGet());
        jdbc.sql("""
                        insert into patient (number, given_name, family_name, birth_date, created_at)
                        values (?, 'Ana', 'Sample', date '1980-01-02', now())
                        """).param(number).update();
        jdbc.sql("""
                        insert into enrolment (patient_id, module_version_id, language, treatment_date, enrolled_at, state)
                        select p.id, v.id, 'en', :treatment, now(), 'NOT_STARTED' from patient p, module_version v
                        where p.number = :number
                        """).param("treatment", treatment).param("number", number).update();
        return new EnrolmentId(
                jdbc.sql("select max(id) from enrolment").query(Long.class).single());
    }

    /** A patient who has finished now and missed these at the first try, with a link that works. */
    EnrolmentId finished(@Nullable LocalDate treatment, String... missed) {
        var enrolment = enrol(treatment);
        asStaff();
        enrolments.issueLink(enrolment);
        asPatient(enrolment);
        var state = learning.state(enrolment);
        while (!(state.next() instanceof Step.Finished)) {
            if (state.next() instanceof Step.Read(var section)) {
                learning.finishReading(enrolment, section);
            } else if (state.next() instanceof Step.Ask ask) {
                var question = module.question(ask.question());
                boolean miss = ask.question().value().endsWith(".A")
                        && Set.of(missed).contains(question.concept().value());
                learning.answer(
                        enrolment,
                        new GivenAnswer(
                                ask.ordinal(),
                                ask.question(),
                                miss ? null : question.key().id()));
            }
            state = learning.state(enrolment);
        }
        asStaff();
        return enrolment;
    }

    /** As the patient sees it. */
    RecheckState state(EnrolmentId enrolment) {
        asPatient(enrolment);
        return rechecks.current(enrolment).orElseThrow();
    }

    /** Answers what is next, right or "not sure". */
    AnswerReceipt answer(EnrolmentId enrolment, boolean right) {
        var state = state(enrolment);
        var ask = (Step.Ask) state.next();
        var choice = right ? module.question(ask.question()).key().id() : null;
        return rechecks.answer(enrolment, state.recheck().id(), new GivenAnswer(ask.ordinal(), ask.question(), choice));
    }

    RecheckOverview overview(EnrolmentId enrolment) {
        asStaff();
        return invitations.overview(enrolment);
    }

    void days(int days) {
        clock.pass(Duration.ofDays(days));
    }

    /** Every row of the first round, and every counter, of everybody; only the promise about the link may change. */
    Map<String, List<Map<String, Object>>> firstRound() {
        var rows = new TreeMap<String, List<Map<String, Object>>>();
        for (String table :
                List.of("answer", "reading", "patient_question", "talk_outcome", "sign_off", "staff_note")) {
            rows.put(
                    table,
                    jdbc.sql("select * from " + table + " order by 1, 2")
                            .query()
                            .listOfRows());
        }
        var enrolments = jdbc.sql("select * from enrolment order by id").query().listOfRows();
        // bytes are not equal by what is in them; no name changes here
        enrolments.forEach(row -> row.keySet().removeAll(List.of("link_until", "name_key")));
        rows.put("enrolment", enrolments);
        return rows;
    }

    <T> T inNameOf(EnrolmentId enrolment, Supplier<T> work) {
        asPatient(enrolment);
        return work.get();
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        application.close();
    }

    private static void signIn(Object principal, String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(principal, "none", "ROLE_" + role));
    }

    private record Staff(StaffId id, String displayName) implements SignedInStaff {}
}
