package app.foreword.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.testing.Databases;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditTrailTest {

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");

    @ParameterizedTest
    @EnumSource
    void anEventOfAnEnrolmentNamesItsPatient(Databases database) {
        var jdbc = JdbcClient.create(database.migrated());
        jdbc.sql(
                        "insert into module_version (id, module_id, version, digest, published_at) values (7, 'm', '1', 'd', ?)")
                .param(OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into patient (id, number, given_name, family_name, birth_date, created_at)
                        values (3, '1', 'Ana', 'Sample', date '1980-01-02', ?)
                        """).param(OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC)).update();
        jdbc.sql("""
                        insert into enrolment (id, patient_id, module_version_id, language, enrolled_at, state)
                        values (5, 3, 7, 'en', ?, 'NOT_STARTED')
                        """).param(OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC)).update();
        var trail = new AuditTrail(jdbc, Clock.fixed(NOW, ZoneOffset.UTC));

        trail.add(AuditAction.PATIENT_VIEWED, AuditSubject.enrolment(5), "x".repeat(2000));
        trail.add(AuditAction.STAFF_SIGN_IN_REFUSED, AuditSubject.NOBODY, "");

        assertThat(jdbc.sql("select patient_id, enrolment_id, length(detail) as letters from audit_event order by id")
                        .query()
                        .listOfRows())
                .extracting(Map::values)
                .extracting(
                        values -> values.stream().map(String::valueOf).toList().toString())
                .containsExactly("[3, 5, 1000]", "[null, null, 0]");
    }
}
