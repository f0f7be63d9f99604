package app.foreword.enrolment;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.foreword.approval.Approvals;
import app.foreword.approval.PatientScreens;
import app.foreword.audit.AuditTrail;
import app.foreword.content.ModuleId;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.content.PackExaminer;
import app.foreword.content.PublishedVersion;
import app.foreword.rights.CurrentStaff;
import app.foreword.rights.Roles;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.testing.Approved;
import app.foreword.testing.CountingDataSource;
import app.foreword.testing.Databases;
import app.foreword.testing.TestClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The enrolment services with their rights and transactions, on a fresh database; a reviewer is signed in. */
public final class EnrolmentFixture implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final LocalDate BORN = LocalDate.of(1985, 3, 14);
    public static final LocalDate TREATMENT = LocalDate.of(2026, 12, 1);

    @EnableMethodSecurity
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Rules {}

    private record Staff(StaffId id, String displayName) implements SignedInStaff {}

    public final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
    public final CountingDataSource database;
    public final JdbcClient jdbc;
    public final ModuleVersionId version;
    private final StaffId staff;
    private final AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext();

    public EnrolmentFixture(Databases kind, Class<?>... others) {
        database = new CountingDataSource(kind.migrated());
        jdbc = JdbcClient.create(database);
        version = new ModuleVersionId(addVersion());
        staff = new StaffId(addStaff());
        var modules = mock(Modules.class);
        when(modules.find(any())).thenReturn(Optional.empty());
        var published = new PublishedVersion(
                version, new ModuleId("m"), "1.0.0", "Module", List.of(Locale.ENGLISH), Instant.EPOCH);
        when(modules.find(version)).thenReturn(Optional.of(published));
        when(modules.allVersions()).thenReturn(List.of(published));
        application.registerBean(JdbcClient.class, () -> jdbc);
        application.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(database));
        application.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        application.registerBean(Modules.class, () -> modules);
        application.registerBean(PackExaminer.class, () -> mock(PackExaminer.class));
        application.registerBean(PatientScreens.class, () -> language -> false);
        application.registerBean(Clock.class, () -> clock);
        application.register(Rules.class, CurrentStaff.class, PatientRows.class, EnrolmentRows.class, LinkRows.class);
        application.register(LinkMaker.class, Enrolments.class, EnrolmentRecords.class, MoveRows.class, Links.class);
        application.register(HandOutRows.class, HandOuts.class, AuditTrail.class);
        application.register(ImportUploads.class, ImportRows.class, Imports.class);
        application.register(PatientWords.class);
        if (others.length > 0) {
            application.register(others);
        }
        application.scan(Approvals.class.getPackageName());
        application.refresh();
        Approved.forPatients(jdbc, version, Locale.ENGLISH);
        signIn(Roles.REVIEWER);
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    public Enrolments enrolments() {
        return bean(Enrolments.class);
    }

    public void signIn(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(new Staff(staff, "Nora Nurse"), null, "ROLE_" + role));
    }

    /** Another reviewer. */
    public void signInAsOther() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        new Staff(new StaffId(staff.value() + 1000), "Omar Sample"), null, "ROLE_" + Roles.REVIEWER));
    }

    public void signOut() {
        SecurityContextHolder.clearContext();
    }

    public void inTransaction(Runnable action) {
        new TransactionTemplate(bean(PlatformTransactionManager.class)).executeWithoutResult(status -> action.run());
    }

    public NewEnrolment ana() {
        return typed("10417", "Ana", "Sample", BORN, TREATMENT);
    }

    public NewEnrolment typed(
            String number, String given, String family, @Nullable LocalDate born, @Nullable LocalDate treatment) {
        return new NewEnrolment(number, given, family, born, version, Locale.ENGLISH, treatment);
    }

    public IssuedLink linkOf(NewEnrolment typed) {
        return enrolments().issueLink(enrolments().enrol(typed));
    }

    public int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    @Override
    public void close() {
        signOut();
        application.close();
    }

    private long addVersion() {
        jdbc.sql("insert into module_version (module_id, version, digest, published_at) values ('m', '1', 'd', now())")
                .update();
        return jdbc.sql("select id from module_version").query(Long.class).single();
    }

    private long addStaff() {
        jdbc.sql("""
                        insert into staff (username, display_name, role, password_hash, created_at)
                        values ('nora', 'Nora Nurse', 'REVIEWER', '-', now())
                        """).update();
        return jdbc.sql("select id from staff where username = 'nora'")
                .query(Long.class)
                .single();
    }
}
