package app.foreword.testing;

import app.foreword.access.PatientPrincipal;
import app.foreword.content.Modules;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.Enrolments;
import app.foreword.enrolment.NewEnrolment;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import com.vaadin.flow.internal.CurrentInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Invented people for tests: makes them, and does things in their name. */
@TestComponent
public class People {

    private static final AtomicInteger NUMBER = new AtomicInteger(50_000);

    private final Enrolments enrolments;
    private final Modules modules;
    private final JdbcClient jdbc;
    private final SecurityContextHolderStrategy holder;

    public People(Enrolments enrolments, Modules modules, JdbcClient jdbc, SecurityContextHolderStrategy holder) {
        this.holder = holder;
        this.enrolments = enrolments;
        this.modules = modules;
        this.jdbc = jdbc;
    }

    /** An enrolment of a new patient in the newest version of the shipped module. */
    public EnrolmentId newPatient() {
        var version = modules.newestVersions().getFirst().id();
        Approved.forPatients(jdbc, version, Locale.ENGLISH);
        return asReviewer(() -> enrolments.enrol(new NewEnrolment(
                String.valueOf(NUMBER.incrementAndGet()),
                "Ana",
                "Sample",
                LocalDate.of(1980, 1, 2),
                version,
                Locale.ENGLISH,
                null)));
    }

    public <T> T asPatient(EnrolmentId enrolment, Callable<T> work) {
        return as(new PatientPrincipal(enrolment, language(enrolment)), "ROLE_PATIENT", work);
    }

    private Locale language(EnrolmentId enrolment) {
        return jdbc.sql("select language from enrolment where id = ?")
                .param(enrolment.value())
                .query((row, number) -> Locale.forLanguageTag(row.getString(1)))
                .single();
    }

    public <T> T asReviewer(Callable<T> work) {
        return as(new Reviewer(reviewerId()), "ROLE_REVIEWER", work);
    }

    private StaffId reviewerId() {
        return jdbc.sql("select id from staff where username = 'reviewer'")
                .query((row, number) -> new StaffId(row.getLong(1)))
                .optional()
                .orElseGet(() -> {
                    jdbc.sql("""
                                    insert into staff (username, display_name, role, password_hash, created_at)
                                    values ('reviewer', 'Robin Sample', 'REVIEWER', 'none', current_timestamp)
                                    """).update();
                    return reviewerId();
                });
    }

    private <T> T as(Object principal, String role, Callable<T> work) {
        // A view test before this one may have left its session on this thread, and that would be asked first.
        // Restored afterwards: a view test makes people while its own session is open.
        var instances = CurrentInstance.getInstances();
        CurrentInstance.clearAll();
        // Each application of a test run brings its own holder; the one made last would be the static one.
        SecurityContextHolder.setContextHolderStrategy(holder);
        var before = holder.getContext();
        var context = holder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                principal, null, List.of(new SimpleGrantedAuthority(role))));
        holder.setContext(context);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            holder.setContext(before);
            CurrentInstance.restoreInstances(instances);
        }
    }

    private record Reviewer(StaffId id) implements SignedInStaff {
        @Override
        public String displayName() {
            return "Robin Sample";
        }
    }
}
