package app.foreword.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.rights.StaffId;
import app.foreword.testing.Databases;
import app.foreword.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the trail; that only admins may is the mark on {@link Trace}, which a test of the screens tries. */
@DisplayName("UC-26 Trace: looking through it")
class TraceTest {

    private static final StaffId NORA = new StaffId(1);
    private static final StaffId OTTO = new StaffId(2);

    private final TestClock clock = new TestClock("2026-11-25T22:00:00Z");

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-26 R6: by who, what, when and whom, newest first, with the names of today")
    void filters(Databases database) {
        var jdbc = filled(database);
        var trace = new Trace(new TraceRows(jdbc, clock));

        assertThat(find(trace, TraceQuery.ALL))
                .containsExactly(
                        "Otto STAFF_CHANGED Nora ACCOUNT_CLOSED",
                        "Nora NOTE_ADDED 10417 ",
                        "Otto PATIENT_VIEWED 10417 PATIENT_PAGE",
                        "null STAFF_SIGN_IN_REFUSED null WRONG_PASSWORD");
        assertThat(find(trace, query(Map.of("staff", "2")))).hasSize(2).allMatch(row -> row.startsWith("Otto"));
        assertThat(find(trace, query(Map.of("action", "NOTE_ADDED")))).hasSize(1);
        assertThat(find(trace, query(Map.of("patient", "10417")))).hasSize(2);
        assertThat(find(trace, query(Map.of("patient", "999")))).isEmpty();
        assertThat(find(trace, query(Map.of("from", "2026-11-26")))).hasSize(3);
        assertThat(find(trace, query(Map.of("to", "2026-11-25")))).hasSize(1);
        assertThat(find(trace, query(Map.of("from", "2026-11-26", "to", "2026-11-26", "staff", "1"))))
                .containsExactly("Nora NOTE_ADDED 10417 ");

        jdbc.sql("update staff set display_name = 'Nora Newname' where id = 1").update();
        assertThat(find(trace, query(Map.of("staff", "1")))).containsExactly("Nora Newname NOTE_ADDED 10417 ");
        assertThat(trace.staff()).extracting(TraceStaff::name).containsExactly("Nora Newname", "Otto");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-26 R7: page by page, and rows that are added meanwhile move nothing")
    void pages(Databases database) {
        var jdbc = filled(database);
        var trace = new Trace(new TraceRows(jdbc, clock));
        var trail = new AuditTrail(jdbc, clock);
        // at the same moment: the row decides
        for (int i = 0; i < 6; i++) {
            trail.add(AuditAction.EXPORTED, AuditSubject.NOBODY, "file " + i, NORA);
        }
        var query = new TraceQuery(NORA, AuditAction.EXPORTED, null, null, "");
        var seen = new ArrayList<String>();
        @Nullable TracePlace next = null;
        do {
            var page = trace.find(query, next, 2);
            page.rows().forEach(row -> seen.add(row.detail()));
            // as an address has it
            next = page.next().map(TracePlace::words).flatMap(TracePlace::of).orElse(null);
            trail.add(AuditAction.EXPORTED, AuditSubject.NOBODY, "later", NORA);
        } while (next != null);
        assertThat(seen).containsExactly("file 5", "file 4", "file 3", "file 2", "file 1", "file 0");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-28 R4: the rows of an erased patient stay, and are found by their own number")
    void erased(Databases database) {
        var jdbc = filled(database);
        jdbc.sql("delete from enrolment").update();
        jdbc.sql("delete from patient").update();
        var trace = new Trace(new TraceRows(jdbc, clock));
        var rows = trace.find(TraceQuery.ofPatient(3), null, 10).rows();
        assertThat(rows).hasSize(2).allMatch(TraceRow::isErased).allMatch(row -> row.enrolment() == null);
        assertThat(find(trace, query(Map.of("patient", "#3")))).hasSize(2);
    }

    @Test
    @DisplayName("UC-26 R6: what an address says wrong is left out")
    void address() {
        assertThat(query(Map.of("staff", "x", "action", "NOPE", "from", "26.11.2026", "to", "+999999999-01-01")))
                .isEqualTo(TraceQuery.ALL);
        var query = new TraceQuery(OTTO, AuditAction.WAIVED, LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 3), "#5");
        assertThat(query(query.parameters())).isEqualTo(query);
        assertThat(List.of("", "_", "x_1", "2026-11-25T22:00:00Z_x", "2026-11-25T22:00:00Z"))
                .allMatch(words -> TracePlace.of(words).isEmpty());
    }

    @Test
    @DisplayName("UC-26 R3: a detail is read as what it is, or as the words it is")
    void details() {
        assertThat(AuditDetail.in("GIVEN_NAME,BIRTH_DATE"))
                .extracting(AuditDetail.Told::detail)
                .containsExactly(AuditDetail.GIVEN_NAME, AuditDetail.BIRTH_DATE);
        assertThat(AuditDetail.in(AuditDetail.join(AuditDetail.IDEAS.with("s1c1, s1c2"), AuditDetail.ROWS.with(12))))
                .containsExactly(
                        new AuditDetail.Told(AuditDetail.IDEAS, "s1c1  s1c2"),
                        new AuditDetail.Told(AuditDetail.ROWS, "12"));
        assertThat(AuditDetail.in("answers.csv")).isEmpty();
        assertThat(AuditDetail.in("GIVEN_NAME,answers.csv")).isEmpty();
        assertThat(AuditDetail.in("")).isEmpty();
    }

    private JdbcClient filled(Databases database) {
        var jdbc = JdbcClient.create(database.migrated());
        jdbc.sql("""
                        insert into module_version (id, module_id, version, digest, published_at)
                        values (7, 'm', '1', 'd', now())
                        """).update();
        jdbc.sql("""
                        insert into patient (id, number, given_name, family_name, birth_date, created_at)
                        values (3, '10417', 'Ana', 'Sample', date '1980-01-02', now())
                        """).update();
        jdbc.sql("""
                        insert into enrolment (id, patient_id, module_version_id, language, enrolled_at, state)
                        values (5, 3, 7, 'en', now(), 'NOT_STARTED')
                        """).update();
        jdbc.sql("""
                        insert into staff (id, username, display_name, role, password_hash, created_at) values
                        (1, 'nora', 'Nora', 'REVIEWER', '-', now()), (2, 'otto', 'Otto', 'ADMIN', '-', now())
                        """).update();
        var trail = new AuditTrail(jdbc, clock);
        trail.add(AuditAction.STAFF_SIGN_IN_REFUSED, AuditSubject.NOBODY, AuditDetail.WRONG_PASSWORD.name(), null);
        clock.pass(Duration.ofHours(4));
        trail.add(AuditAction.PATIENT_VIEWED, AuditSubject.enrolment(5), AuditDetail.PATIENT_PAGE.name(), OTTO);
        clock.pass(Duration.ofHours(4));
        trail.add(AuditAction.NOTE_ADDED, AuditSubject.enrolment(5), "", NORA);
        clock.pass(Duration.ofHours(4));
        trail.add(AuditAction.STAFF_CHANGED, AuditSubject.staff(NORA), AuditDetail.ACCOUNT_CLOSED.name(), OTTO);
        return jdbc;
    }

    private static TraceQuery query(Map<String, String> address) {
        return TraceQuery.of(name -> Optional.ofNullable(address.get(name)));
    }

    private static List<String> find(Trace trace, TraceQuery query) {
        return trace.find(query, null, 10).rows().stream()
                .map(row -> "%s %s %s %s"
                        .formatted(
                                row.by(), row.action(), row.about() == null ? row.number() : row.about(), row.detail()))
                .toList();
    }
}
