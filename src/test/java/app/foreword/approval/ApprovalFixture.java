package app.foreword.approval;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.foreword.content.BankMeasures;
import app.foreword.content.Finding;
import app.foreword.content.LanguageReport;
import app.foreword.content.LanguageStatus;
import app.foreword.content.LearningModule;
import app.foreword.content.Measure;
import app.foreword.content.ModuleId;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.content.PackExaminer;
import app.foreword.content.PackReport;
import app.foreword.content.PublishedVersion;
import app.foreword.content.Rule;
import app.foreword.content.TestModules;
import app.foreword.content.TextMeasures;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.Enrolments;
import app.foreword.enrolment.NewEnrolment;
import app.foreword.rights.CurrentStaff;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.testing.Databases;
import app.foreword.testing.TestClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * Approvals and enrolments with their rights and transactions, on a fresh database; an approver is signed in. One module
 * has two versions, each in English and, as a draft, in Spanish.
 */
final class ApprovalFixture implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Locale SPANISH = Locale.of("es");
    static final Finding FINDING = new Finding(Rule.SENTENCE_LENGTH, "en/s1.md", 7, "A long one.", "cut it in two");

    @EnableMethodSecurity
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan({"app.foreword.approval", "app.foreword.audit", "app.foreword.enrolment"})
    static class Rules {}

    private record Staff(StaffId id, String displayName) implements SignedInStaff {}

    final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
    final JdbcClient jdbc;
    final PublishedVersion older;
    final PublishedVersion newer;
    final Approvals approvals;
    final Enrolments enrolments;
    private final AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext();
    private final StaffId staff;
    private PackReport report = report(List.of());

    /** The languages in which the screens around a lesson are a draft: at first none. */
    final Set<Locale> draftScreens = new HashSet<>();

    ApprovalFixture(Databases kind) {
        var database = kind.migrated();
        jdbc = JdbcClient.create(database);
        older = version("1.9.0");
        newer = version("1.10.0");
        staff = addStaff();
        var modules = modules();
        var examiner = mock(PackExaminer.class);
        when(examiner.examine(any(ModuleVersionId.class))).thenAnswer(call -> report);
        application.register(Rules.class, CurrentStaff.class);
        application.registerBean(JdbcClient.class, () -> jdbc);
        application.registerBean(JdbcOperations.class, () -> new JdbcTemplate(database));
        application.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        application.registerBean(Modules.class, () -> modules);
        application.registerBean(PackExaminer.class, () -> examiner);
        application.registerBean(PatientScreens.class, () -> draftScreens::contains);
        application.registerBean(Clock.class, () -> clock);
        application.refresh();
        approvals = application.getBean(Approvals.class);
        enrolments = application.getBean(Enrolments.class);
        signIn("REVIEWER", "APPROVER");
    }

    static PackReport report(List<Finding> findings) {
        var grade = new Measure("Flesch-Kincaid grade", 5.25, 6.0, null);
        return new PackReport(
                "m",
                findings,
                List.of(),
                List.of(new LanguageReport(
                        Locale.ENGLISH,
                        List.of(new TextMeasures("s1", 120, 14, List.of(grade))),
                        List.of(new BankMeasures(null, 41, List.of(new Measure("longest option", 36.1, 45.0, null)))),
                        findings)));
    }

    /** What the program says from now on. */
    void programFinds(Finding... findings) {
        report = report(List.of(findings));
    }

    void signIn(String... roles) {
        var authorities = Stream.of(roles).map(role -> "ROLE_" + role).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(new Staff(staff, "Kim Sample"), null, authorities));
    }

    /** An approval with everything in it. */
    NewApproval complete(PublishedVersion version, Locale language) {
        return new NewApproval(
                version.id(),
                language,
                approvals.report(version.id(), language).seen().digest(),
                EnumSet.allOf(Confirmation.class),
                "Maria Sample, interpreter",
                TODAY);
    }

    void approve(PublishedVersion version, Locale language) {
        approvals.approve(complete(version, language));
    }

    EnrolmentId enrol(String number, PublishedVersion version, Locale language) {
        return enrolments.enrol(
                new NewEnrolment(number, "Ana", "Sample", LocalDate.of(1980, 1, 2), version.id(), language, null));
    }

    int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        application.close();
    }

    private Modules modules() {
        var modules = mock(Modules.class);
        when(modules.allVersions()).thenReturn(List.of(newer, older));
        when(modules.find(any())).thenReturn(Optional.empty());
        for (PublishedVersion version : List.of(older, newer)) {
            when(modules.find(version.id())).thenReturn(Optional.of(version));
            when(modules.get(version.id(), Locale.ENGLISH))
                    .thenReturn(module(Locale.ENGLISH, new LanguageStatus.Original()));
            when(modules.get(version.id(), SPANISH)).thenReturn(module(SPANISH, new LanguageStatus.Draft()));
        }
        return modules;
    }

    private static LearningModule module(Locale language, LanguageStatus status) {
        var model = TestModules.withConcepts(1);
        return new LearningModule(
                model.id(),
                model.version(),
                language,
                status,
                model.title(),
                model.provenance(),
                model.sections(),
                model.terms(),
                model.evidence(),
                model.closing(),
                model.settings());
    }

    private PublishedVersion version(String version) {
        jdbc.sql("insert into module_version (module_id, version, digest, published_at) values ('m', ?, ?, now())")
                .params(version, version)
                .update();
        long id = jdbc.sql("select id from module_version where version = ?")
                .param(version)
                .query(Long.class)
                .single();
        return new PublishedVersion(
                new ModuleVersionId(id),
                new ModuleId("m"),
                version,
                "Module",
                List.of(Locale.ENGLISH, SPANISH),
                Instant.EPOCH);
    }

    private StaffId addStaff() {
        jdbc.sql("""
                        insert into staff (username, display_name, role, approver, password_hash, created_at)
                        values ('kim', 'Kim Sample', 'REVIEWER', true, '-', now())
                        """).update();
        return new StaffId(jdbc.sql("select id from staff").query(Long.class).single());
    }
}
