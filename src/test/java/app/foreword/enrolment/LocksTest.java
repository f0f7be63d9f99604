package app.foreword.enrolment;

import static app.foreword.enrolment.EnrolmentFixture.BORN;
import static app.foreword.enrolment.EnrolmentFixture.TODAY;
import static app.foreword.enrolment.EnrolmentFixture.TREATMENT;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import app.foreword.testing.Databases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** On PostgreSQL, which tells who waits for whom; the order of the locks is the same on every database. */
@DisplayName("Several rows are locked in one order: patients before enrolments, and those by their numbers")
class LocksTest {

    private final List<CompletableFuture<Void>> started = new ArrayList<>();

    @Test
    @DisplayName("UC-28 R1: a correction that waits for an erasing holds nothing that the erasing needs")
    void correctionAndErasing() {
        try (var fixture = new EnrolmentFixture(Databases.POSTGRESQL)) {
            var ana = fixture.enrolments().enrol(fixture.ana());
            fixture.inTransaction(() -> {
                lock(fixture, "patient", fixture.enrolments().get(ana).patient().value());
                var waiting = inBackground(
                        fixture,
                        () -> fixture.enrolments()
                                .correct(ana, new Correction("Anna", "Sample", BORN, TREATMENT.plusDays(1), "")));
                assertThatCode(() -> lock(fixture, "enrolment", ana.value())).doesNotThrowAnyException();
                started.add(waiting);
            });
            started.forEach(CompletableFuture::join);
        }
    }

    @Test
    @DisplayName("UC-22 R2: letters that wait for one enrolment hold none with a higher number")
    void letters() {
        try (var fixture = new EnrolmentFixture(Databases.POSTGRESQL)) {
            var later = fixture.enrolments().enrol(fixture.typed("1", "Ana", "Later", BORN, TODAY.plusDays(9)));
            var sooner = fixture.enrolments().enrol(fixture.typed("2", "Bo", "Sooner", BORN, TODAY.plusDays(2)));
            var handOuts = fixture.bean(HandOuts.class);
            var letters = handOuts.draft(new HandOutSelection(null, null, true));
            fixture.inTransaction(() -> {
                lock(fixture, "enrolment", later.value());
                var waiting = inBackground(fixture, () -> handOuts.handOut(letters));
                assertThatCode(() -> lock(fixture, "enrolment", sooner.value())).doesNotThrowAnyException();
                started.add(waiting);
            });
            started.forEach(CompletableFuture::join);
        }
    }

    private static CompletableFuture<Void> inBackground(EnrolmentFixture fixture, Runnable work) {
        var started = CompletableFuture.runAsync(new DelegatingSecurityContextRunnable(work));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> fixture.jdbc.sql("""
                                        select count(*) from pg_stat_activity
                                        where wait_event_type = 'Lock' and datname = current_database()
                                        """).query(Integer.class).single() > 0);
        return started;
    }

    private static void lock(EnrolmentFixture fixture, String table, long id) {
        fixture.jdbc
                .sql("select id from %s where id = ? for update nowait".formatted(table))
                .param(id)
                .query(Long.class)
                .single();
    }
}
