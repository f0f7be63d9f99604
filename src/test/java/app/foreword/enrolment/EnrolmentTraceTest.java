package app.foreword.enrolment;

import static app.foreword.enrolment.EnrolmentFixture.BORN;
import static app.foreword.enrolment.EnrolmentFixture.TREATMENT;
import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.audit.Rows;
import app.foreword.testing.Databases;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("UC-26 Trace: who patients are and where they are written to")
class EnrolmentTraceTest {

    private static final String HEAD = "patient_number,given_name,family_name,birth_date,treatment_date,email\n";

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-26 R2: an e-mail address that alone is corrected is one row, and the same once more is none")
    void corrected(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var ana = fixture.enrolments().enrol(fixture.ana());
            var typed = new Correction("Ana", "Sample", BORN, TREATMENT, "ana@example.org");
            assertThat(Rows.leftBy(fixture.jdbc, () -> fixture.enrolments().correct(ana, typed)))
                    .containsExactly("nora PATIENT_CORRECTED e%d EMAIL".formatted(ana.value()));
            assertThat(Rows.leftBy(fixture.jdbc, () -> fixture.enrolments().correct(ana, typed)))
                    .isEmpty();
            var without = new Correction("Ana", "Sample", BORN, TREATMENT, "");
            assertThat(Rows.leftBy(fixture.jdbc, () -> fixture.enrolments().correct(ana, without)))
                    .containsExactly("nora PATIENT_CORRECTED e%d EMAIL".formatted(ana.value()));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-26 R2: an address that is given when somebody known is enrolled stands in the row of that")
    void enrolled(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var first = fixture.enrolments().enrol(fixture.ana());
            // of an older version: only so can the same person be enrolled once more here
            fixture.jdbc.sql("""
                            insert into module_version (module_id, version, digest, published_at)
                            values ('m', '0', 'd0', now())
                            """).update();
            fixture.jdbc
                    .sql("update enrolment set module_version_id = (select max(id) from module_version) where id = ?")
                    .param(first.value())
                    .update();
            var again = new NewEnrolment(
                    "10417", "Ana", "Sample", BORN, fixture.version, Locale.ENGLISH, TREATMENT, "ana@example.org");
            assertThat(Rows.leftBy(fixture.jdbc, () -> fixture.enrolments().enrol(again)))
                    .singleElement()
                    .asString()
                    .startsWith("nora ENROLLED e")
                    .endsWith(" EMAIL");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-26 R2, R3: an address that a file adds is a row of the patient; the file is named by its number")
    void imported(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            fixture.enrolments().enrol(fixture.ana());
            var imports = fixture.bean(Imports.class);
            String ticket = imports.open();
            imports.upload(ticket, "Ana Sample.csv", (HEAD + """
                            10417,Ana,Sample,1985-03-14,2026-12-01,ana@example.org
                            10418,Bruno,Sample,1979-05-06,,
                            """).getBytes(StandardCharsets.UTF_8));
            var rows = Rows.leftBy(fixture.jdbc, () -> imports.run(ticket, Optional.empty()));
            long id = imports.done(ticket).orElseThrow().id();
            assertThat(rows)
                    .hasSize(3)
                    .anyMatch(row -> row.equals("nora IMPORTED - IMPORT=%d,ROWS=1".formatted(id)))
                    .anyMatch(row -> row.startsWith("nora ENROLLED e") && row.endsWith(" IMPORT=" + id))
                    .anyMatch(row -> row.equals("nora PATIENT_CORRECTED - EMAIL,IMPORT=" + id));
            assertThat(fixture.jdbc
                            .sql("select p.number from audit_event a join patient p on p.id = a.patient_id"
                                    + " where a.action = 'PATIENT_CORRECTED'")
                            .query(String.class)
                            .single())
                    .isEqualTo("10417");
        }
    }
}
