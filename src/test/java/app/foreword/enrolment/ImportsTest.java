package app.foreword.enrolment;

import static app.foreword.enrolment.EnrolmentFixture.BORN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.foreword.rights.Roles;
import app.foreword.testing.Databases;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("UC-21 Import patients")
class ImportsTest {

    private static final String HEAD = "patient_number,given_name,family_name,birth_date,treatment_date,email\n";

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-21 R1, R6: looked at first, then stored as a whole, once")
    void asAWhole(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var imports = fixture.bean(Imports.class);
            String ticket = upload(imports, HEAD + """
                    10417,Ana,Sample,1985-03-14,2026-12-01,ana@example.org
                    10418,Bruno,Sample,1979-05-06,,
                    """);
            var preview = imports.preview(ticket, Optional.empty()).orElseThrow();
            assertThat(preview.isReady()).isTrue();
            assertThat(preview.fresh()).isEqualTo(2);
            assertThat(fixture.rows("patient")).isZero();
            var done = imports.run(ticket, Optional.empty()).orElseThrow();
            assertThat(done.fresh()).isEqualTo(2);
            assertThat(fixture.rows("patient")).isEqualTo(2);
            assertThat(fixture.rows("enrolment")).isEqualTo(2);
            assertThat(fixture.jdbc
                            .sql("select email from patient where number = '10417'")
                            .query(String.class)
                            .single())
                    .isEqualTo("ana@example.org");
            assertThat(imports.run(ticket, Optional.empty())).contains(done);
            assertThat(fixture.rows("enrolment")).isEqualTo(2);
            assertThat(imports.done(ticket)).contains(done);
            assertThat(fixture.jdbc
                            .sql("select action from audit_event order by id")
                            .query(String.class)
                            .list())
                    .containsExactly("IMPORTED", "ENROLLED", "ENROLLED");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "UC-21 R1: with one row at fault nothing is stored; every fault is told by line, column and what to do")
    void nothingHalf(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var imports = fixture.bean(Imports.class);
            String ticket = upload(imports, HEAD + """
                    1,Ana,Sample,1985-03-14,,

                    2,,Sample,2026-11-24,2026-11-22,no-address
                    "3","Cho ""C""
                    Li",Sample,1905-01-01,,
                    =1+1,=cmd|calc,Sample,1985-03-14,,
                    5,@SUM(A1),+Sample,1985-03-14,,
                    SAMPLE-1,Ana,Sample,1980-12-31,,
                    7,Ana,Sample,1985-03-14,,,too much
                    """);
            var preview = imports.preview(ticket, Optional.empty()).orElseThrow();
            assertThat(preview.problems())
                    .extracting(each ->
                            each.line() + " " + each.column() + " " + each.key().replaceAll("^[a-z]+\\.", ""))
                    .containsExactly(
                            "4 GIVEN_NAME invalid.missing",
                            "4 EMAIL invalid.email.shape",
                            "4 BIRTH_DATE invalid.birth.future",
                            "4 TREATMENT_DATE invalid.treatment.past",
                            "5 BIRTH_DATE invalid.birth.old",
                            "7 PATIENT_NUMBER invalid.number.characters",
                            "7 GIVEN_NAME invalid.name.begin",
                            "8 GIVEN_NAME invalid.name.begin",
                            "8 FAMILY_NAME invalid.name.begin",
                            "9 PATIENT_NUMBER row.sample",
                            "10 null row.tooLong");
            assertThat(preview.faulty()).isEqualTo(6);
            assertThat(imports.run(ticket, Optional.empty())).isEmpty();
            assertThat(fixture.rows("patient")).isZero();
            assertThat(fixture.rows("patient_import")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-21 R5: duplicates in the file, people who are known, and those who are enrolled already")
    void duplicates(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            fixture.enrolments().enrol(fixture.ana());
            fixture.enrolments().enrol(fixture.typed("10500", "Dora", "Known", BORN, null));
            var imports = fixture.bean(Imports.class);
            var preview = imports.preview(upload(imports, HEAD + """
                                    10417,ANA,sample,1985-03-14,2026-12-09,ana@example.org
                                    10500,Other,Person,1985-03-14,,
                                    1,Ana,Sample,1985-03-14,,
                                    2,Eva,New,1985-03-14,,
                                    2,Eva,New,1985-03-14,,
                                    2,Ivo,New,1985-03-14,,
                                    3,Eva,New,1985-03-14,,
                                    """), Optional.empty())
                    .orElseThrow();
            assertThat(preview.skipped()).isEqualTo(1);
            assertThat(preview.problems())
                    .extracting(ImportProblem::line, ImportProblem::key, ImportProblem::params)
                    .containsExactlyInAnyOrder(
                            tuple(3L, "enrolment.invalid.number.other", List.<Object>of("10500")),
                            tuple(6L, "imports.row.twice", List.<Object>of(5L)),
                            tuple(7L, "imports.row.numberTwice", List.<Object>of(5L)));
            assertThat(preview.warnings())
                    .extracting(ImportProblem::line, ImportProblem::key)
                    .containsExactlyInAnyOrder(
                            tuple(2L, "imports.warn.treatment"),
                            tuple(4L, "imports.warn.namesake"),
                            tuple(8L, "imports.warn.namesakeHere"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-21 R5: the same file again does nothing; an address that was missing is added")
    void again(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            fixture.enrolments().enrol(fixture.ana());
            var imports = fixture.bean(Imports.class);
            String file = HEAD + """
                    10417,Ana,Sample,1985-03-14,2026-12-01,ana@example.org
                    10418,Bruno,Sample,1979-05-06,,
                    """;
            var done = imports.run(upload(imports, file), Optional.empty()).orElseThrow();
            assertThat(done.fresh()).isEqualTo(1);
            assertThat(done.skipped()).isEqualTo(1);
            assertThat(fixture.jdbc
                            .sql("select email from patient where number = '10417'")
                            .query(String.class)
                            .single())
                    .isEqualTo("ana@example.org");
            String again = upload(imports, file);
            assertThat(imports.preview(again, Optional.empty()).orElseThrow().isReady())
                    .isFalse();
            assertThat(imports.run(again, Optional.empty())).isEmpty();
            assertThat(fixture.rows("enrolment")).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("UC-21 R4: which way round a date is meant is asked for the file")
    void asksForOrder() {
        try (var fixture = new EnrolmentFixture(Databases.H2)) {
            var imports = fixture.bean(Imports.class);
            String ticket = upload(
                    imports, "number;nombre;apellido;nacimiento\n1;Ana;Sample;31.12.1980\n2;Bo;Sample;3.4.1980\n");
            var preview = imports.preview(ticket, Optional.empty()).orElseThrow();
            assertThat(preview.dates()).map(ImportProblem::line).contains(3L);
            assertThat(imports.run(ticket, Optional.empty())).isEmpty();
            assertThat(imports.preview(ticket, Optional.of(DateOrder.MONTH_FIRST))
                            .orElseThrow()
                            .problems())
                    .extracting(ImportProblem::key)
                    .containsExactly("imports.row.order");
            assertThat(imports.run(ticket, Optional.of(DateOrder.DAY_FIRST))).isPresent();
            assertThat(fixture.jdbc
                            .sql("select cast(birth_date as varchar(10)) from patient where number = '2'")
                            .query(String.class)
                            .single())
                    .isEqualTo("1980-04-03");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    @DisplayName("UC-21 R3: the separator is found; quoted values may hold it, and breaks of lines")
    void separators(String separator) {
        try (var fixture = new EnrolmentFixture(Databases.H2)) {
            var imports = fixture.bean(Imports.class);
            String ticket = upload(
                    imports,
                    String.join(
                                    separator,
                                    "sep=" + separator + "\r\nE-Mail",
                                    "Family Name",
                                    "given-name",
                                    "DOB",
                                    "Patient Number",
                                    "room")
                            + "\r\n"
                            + String.join(
                                    separator,
                                    "",
                                    "\"Sample" + separator + "\r\nthe younger\"",
                                    "Ana",
                                    "1985-03-14",
                                    "1",
                                    "7"));
            var preview = imports.preview(ticket, Optional.empty()).orElseThrow();
            assertThat(preview.problems()).isEmpty();
            assertThat(preview.ignoredColumns()).containsExactly("room");
            assertThat(imports.run(ticket, Optional.empty())).isPresent();
            assertThat(fixture.jdbc
                            .sql("select family_name from patient")
                            .query(String.class)
                            .single())
                    .isEqualTo(("Sample" + separator + " the younger").replace("\t ", " "));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',empty",
        "' \n\n',empty",
        "'1,Ana,Sample,1985-03-14\n',head",
        "'patient_number,given_name,family_name\n',missing",
        "'patient_number,given_name,family_name,brith_date\n',misspelt",
        "'patient_number,given_name,family_name,birth_date,treatmentdate\n',misspelt",
        "'patient_number,number,given_name,family_name,birth_date\n',twice",
        "'patient_number,given_name,family_name,birth_date\n1,\"Ana,Sample,1985-03-14\n',quotes",
        "'patient_number,given_name,family_name,birth_date\n1,\"Ana\"x,Sample,1985-03-14\n',quotes"
    })
    @DisplayName("UC-21 R3: files of which no row can be read say why")
    void unreadable(String file, String key) {
        try (var fixture = new EnrolmentFixture(Databases.H2)) {
            var imports = fixture.bean(Imports.class);
            String ticket = upload(imports, file);
            assertThat(catchThrowableOfType(UnreadableFile.class, () -> imports.preview(ticket, Optional.empty()))
                            .key())
                    .isEqualTo("imports.file." + key);
        }
    }

    @ParameterizedTest
    @CsvSource({"m,en,", "Module,English,", "M,ingl\u00e9s,", ",,", "x,en,row.module", "m,fr,row.language"})
    @DisplayName("UC-21 R7: module and language by any of their names; left out where there is no choice")
    void moduleAndLanguage(String module, String language, String key) {
        try (var fixture = new EnrolmentFixture(Databases.H2)) {
            var imports = fixture.bean(Imports.class);
            String file =
                    "patient_number,given_name,family_name,birth_date,module,language\n1,Ana,Sample,1985-03-14,%s,%s\n"
                            .formatted(module == null ? "" : module, language == null ? "" : language);
            var problems = imports.preview(upload(imports, file), Optional.empty())
                    .orElseThrow()
                    .problems();
            assertThat(problems)
                    .extracting(ImportProblem::key)
                    .isEqualTo(key == null ? List.of() : List.of("imports." + key));
        }
    }

    @Test
    @DisplayName("UC-21 R7: a module that is not approved, or nothing that is")
    void unapproved() {
        try (var fixture = new EnrolmentFixture(Databases.H2)) {
            var imports = fixture.bean(Imports.class);
            String ticket = upload(imports, HEAD + "1,Ana,Sample,1985-03-14,,\n");
            fixture.jdbc.sql("delete from module_approval").update();
            assertThat(catchThrowableOfType(UnreadableFile.class, () -> imports.run(ticket, Optional.empty()))
                            .key())
                    .isEqualTo("imports.file.nothingApproved");
            assertThat(fixture.rows("patient")).isZero();
        }
    }

    @Test
    @DisplayName("UC-21 R8: a file is for whoever chose it, on a page that they opened; only staff get at it")
    void whose() {
        try (var fixture = new EnrolmentFixture(Databases.H2)) {
            var imports = fixture.bean(Imports.class);
            assertThat(imports.upload("guessed", "p.csv", new byte[0])).isFalse();
            String ticket = upload(imports, HEAD);
            fixture.signInAsOther();
            assertThat(imports.preview(ticket, Optional.empty())).isEmpty();
            assertThat(imports.run(ticket, Optional.empty())).isEmpty();
            fixture.signIn(Roles.PATIENT);
            assertThatThrownBy(() -> imports.preview(ticket, Optional.empty()))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    @DisplayName("UC-21 R2: the template says how it is meant, and enrols nobody by its sample line")
    void template() {
        try (var fixture = new EnrolmentFixture(Databases.H2)) {
            var imports = fixture.bean(Imports.class);
            String template = new String(imports.template(), StandardCharsets.UTF_8);
            assertThat(template)
                    .startsWith(
                            "\uFEFFpatient_number,given_name,family_name,birth_date,treatment_date,language,module,email\r\n");
            var preview =
                    imports.preview(upload(imports, template), Optional.empty()).orElseThrow();
            assertThat(preview.problems()).extracting(ImportProblem::key).containsExactly("imports.row.sample");
        }
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-21 R9: 100,000 rows; of what is wrong the first are told, and all are counted")
    void aHundredThousand(Databases kind) {
        many(kind, 100_000);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-21 R9: many rows; of what is wrong the first are told, and all are counted")
    void thousands(Databases kind) {
        many(kind, 2_000);
    }

    private static void many(Databases kind, int rows) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var imports = fixture.bean(Imports.class);
            String file = HEAD
                    + IntStream.rangeClosed(1, rows)
                            .mapToObj(
                                    i -> "%d,Given%d,Family,1985-03-14,2026-12-01,p%d@example.org\n".formatted(i, i, i))
                            .collect(Collectors.joining());
            String bad = upload(imports, file.replace("1985-03-14", "soon"));
            var preview = imports.preview(bad, Optional.empty()).orElseThrow();
            assertThat(preview.faulty()).isEqualTo(rows);
            assertThat(preview.problems()).hasSize(100);
            var done = imports.run(upload(imports, file), Optional.empty()).orElseThrow();
            assertThat(done.fresh()).isEqualTo(rows);
            assertThat(fixture.rows("enrolment")).isEqualTo(rows);
            assertThat(fixture.rows("audit_event")).isEqualTo(rows + 1);
        }
    }

    @Test
    @DisplayName("UC-21 R9: more rows than can be taken are refused")
    void tooMany() {
        try (var fixture = new EnrolmentFixture(Databases.H2)) {
            var imports = fixture.bean(Imports.class);
            String ticket = upload(imports, HEAD + "x\n".repeat(ImportReader.MOST_ROWS + 1));
            assertThat(catchThrowableOfType(UnreadableFile.class, () -> imports.preview(ticket, Optional.empty()))
                            .key())
                    .isEqualTo("imports.file.rows");
        }
    }

    private static String upload(Imports imports, String file) {
        String ticket = imports.open();
        assertThat(imports.upload(ticket, "patients.csv", file.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        return ticket;
    }
}
