package app.foreword.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.foreword.enrolment.InvalidEnrolment.Problem;
import app.foreword.testing.Databases;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("UC-28 Erase a patient")
class ErasuresTest {

    /** Tables that hold the number of a patient or an enrolment and stay, by intention. */
    private static final Set<String> STAY = Set.of("audit_event");

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-28 R1, R4: everything about the patient goes, nothing about anybody else, and one row says so")
    void erases(Databases kind) {
        try (var fixture = fixture(kind)) {
            var ana = fixture.enrolments().enrol(fixture.ana());
            var ben = fixture.enrolments().enrol(fixture.typed("20001", "Ben", "Sample", EnrolmentFixture.BORN, null));
            List.of(ana, ben).forEach(enrolment -> fill(fixture, enrolment));
            var patient = fixture.enrolments().get(ana).patient();
            fixture.signIn("ADMIN");
            var before = rowsOf(fixture, ben);

            fixture.bean(Erasures.class).erase(patient, " 10417 ", "Asked for it in writing");

            assertThat(rowsOf(fixture, ana)).isEmpty();
            assertThat(rowsOf(fixture, ben)).isEqualTo(before).containsAll(ErasedRows.OF_ENROLMENT);
            assertThat(fixture.rows("recheck_answer")).isEqualTo(1);
            assertThat(fixture.rows("patient")).isEqualTo(1);
            assertThat(fixture.jdbc
                            .sql("select detail from audit_event where action = 'PATIENT_ERASED' and patient_id = ?")
                            .param(patient.value())
                            .query(String.class)
                            .single())
                    .isEqualTo("Asked for it in writing");
            // what was traced before stays, and names nobody
            assertThat(fixture.jdbc
                            .sql("select detail from audit_event where patient_id = ?")
                            .param(patient.value())
                            .query(String.class)
                            .list())
                    .hasSize(3)
                    .noneMatch(detail -> detail.contains("Ana") || detail.contains("10417"));
            assertThatThrownBy(() -> fixture.bean(Erasures.class).erase(patient, "10417", "Again"))
                    .isInstanceOf(NoSuchElementException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-28 R4: who came with a file that bears their name is nowhere after the erasing")
    void fileWithAName(Databases kind) {
        try (var fixture = fixture(kind)) {
            var imports = fixture.bean(Imports.class);
            String ticket = imports.open();
            imports.upload(ticket, "Ana Sample.csv", """
                    patient_number,given_name,family_name,birth_date
                    10417,Ana,Sample,1985-03-14
                    """.getBytes(StandardCharsets.UTF_8));
            assertThat(imports.run(ticket, Optional.empty())).isPresent();
            var patient = new PatientId(
                    fixture.jdbc.sql("select id from patient").query(Long.class).single());
            fixture.signIn("ADMIN");
            fixture.bean(Erasures.class).erase(patient, "10417", "Asked for it");
            assertThat(fixture.jdbc
                            .sql("select detail from audit_event union all select file_name from patient_import")
                            .query(String.class)
                            .list())
                    .hasSize(4)
                    .noneMatch(words -> words.contains("Ana"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-28 R2: another number or no reason erases nothing, and both are said at once")
    void confirmed(Databases kind) {
        try (var fixture = fixture(kind)) {
            var ana = fixture.enrolments().enrol(fixture.ana());
            var patient = fixture.enrolments().get(ana).patient();
            fixture.signIn("ADMIN");
            var refused = catchThrowableOfType(
                    InvalidEnrolment.class, () -> fixture.bean(Erasures.class).erase(patient, "10418", "  "));
            assertThat(refused.problems())
                    .extracting(Problem::key)
                    .containsExactly("enrolment.invalid.erase.number", "enrolment.invalid.missing");
            assertThat(fixture.rows("patient")).isEqualTo(1);
            assertThat(fixture.rows("audit_event")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-28 R6: only admins erase")
    void forAdmins(Databases kind) {
        try (var fixture = fixture(kind)) {
            var ana = fixture.enrolments().enrol(fixture.ana());
            var patient = fixture.enrolments().get(ana).patient();
            assertThatThrownBy(() -> fixture.bean(Erasures.class).erase(patient, "10417", "A reason"))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-28 R3: every table that leads to a patient is known to erasing")
    void schema(Databases kind) throws SQLException {
        try (var fixture = fixture(kind);
                var connection = fixture.database.getConnection()) {
            var known = Stream.of(
                            ErasedRows.OF_ENROLMENT,
                            ErasedRows.OF_RECHECK,
                            ErasedRows.OF_PATIENT,
                            List.of("patient", "enrolment"))
                    .flatMap(List::stream)
                    .collect(Collectors.toSet());
            assertThat(leadingTo(connection, "patient"))
                    .as("a new table that refers to a patient or an enrolment belongs into ErasedRows")
                    .isEqualTo(known);
            assertThat(withColumn(connection, "enrolment_id", "patient_id"))
                    .as("a number of a patient without a key of the schema, see ErasedRows")
                    .isSubsetOf(Stream.concat(known.stream(), STAY.stream()).collect(Collectors.toSet()));
        }
    }

    private static EnrolmentFixture fixture(Databases kind) {
        return new EnrolmentFixture(kind, Erasures.class, ErasedRows.class);
    }

    /** By the keys of the schema, over as many steps as there are. */
    private static Set<String> leadingTo(Connection connection, String table) throws SQLException {
        Set<String> found = new HashSet<>(Set.of(table));
        Set<String> tables = tables(connection);
        boolean more = true;
        while (more) {
            more = false;
            for (String each : tables) {
                try (var keys = connection.getMetaData().getImportedKeys(null, null, each)) {
                    while (keys.next()) {
                        boolean leads =
                                found.contains(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
                        more |= leads && found.add(each.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return found;
    }

    private static Set<String> withColumn(Connection connection, String... names) throws SQLException {
        var found = new HashSet<String>();
        for (String table : tables(connection)) {
            try (var columns = connection.getMetaData().getColumns(null, null, table, null)) {
                while (columns.next()) {
                    if (List.of(names).contains(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT))) {
                        found.add(table.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return found;
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        var found = new HashSet<String>();
        try (var tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                if (tables.getString("TABLE_SCHEM").equalsIgnoreCase("public")) {
                    found.add(tables.getString("TABLE_NAME"));
                }
            }
        }
        return found;
    }

    /** The tables in which the enrolment has a row. */
    private static List<String> rowsOf(EnrolmentFixture fixture, EnrolmentId enrolment) {
        return ErasedRows.OF_ENROLMENT.stream()
                .filter(table -> fixture.jdbc
                                .sql("select count(*) from " + table + " where enrolment_id = ?")
                                .param(enrolment.value())
                                .query(Integer.class)
                                .single()
                        > 0)
                .toList();
    }

    /** One row in each table of an enrolment. */
    private static void fill(EnrolmentFixture fixture, EnrolmentId enrolment) {
        fixture.signIn("REVIEWER");
        fixture.enrolments().issueLink(enrolment);
        for (String insert : List.of(
                "patient_question (enrolment_id, text, created_at, changed_at) select :e, 'Why?', now(), now()",
                "talk_outcome (enrolment_id, patient_question_id, outcome, note, staff_id, set_at)"
                        + " select :e, max(q.id), 'EXPLAINED_BACK', '', :s, now() from patient_question q",
                "staff_note (enrolment_id, text, staff_id, written_at) select :e, 'Note', :s, now()",
                "sign_off (enrolment_id, event, reason, staff_id, happened_at) select :e, 'SIGNED', '', :s, now()",
                "recheck (enrolment_id, invited_at, opens_on, closes_on, ideas)"
                        + " select :e, now(), date '2026-11-23', date '2026-11-24', 'c'",
                "recheck_answer (recheck_id, ordinal, module_version_id, language, question_id, concept_id, form,"
                        + " options_shown, is_right, answered_at)"
                        + " select max(r.id), 1, :v, 'en', 'q', 'c', 'C', 'a', true, now() from recheck r",
                "answer (enrolment_id, ordinal, module_version_id, language, question_id, concept_id, form,"
                        + " options_shown, is_right, answered_at)"
                        + " select :e, 1, :v, 'en', 'q', 'c', 'A', 'a', true, now()",
                "reading (enrolment_id, section_id, event, happened_at) select :e, 's', 'OPENED', now()",
                "help_said (enrolment_id, helpers, said_at) select :e, '', now()",
                "language_choice (enrolment_id, language_before, language, chosen_by, chosen_at)"
                        + " select :e, 'en', 'es', 'PATIENT', now()",
                "draft (enrolment_id, place, text, typed_at) select :e, 'p', 't', now()",
                "attempt (enrolment_id, number, first_ordinal, reason, staff_id, started_at)"
                        + " select :e, 2, 2, 'r', :s, now()",
                "past_waiver (enrolment_id, reason, waived_by, waived_at, end_reason, ended_by, ended_at)"
                        + " select :e, 'r', :s, now(), 'r', :s, now()",
                "extension (enrolment_id, until_day, reason, staff_id, given_at)"
                        + " select :e, date '2026-12-24', 'r', :s, now()",
                "version_move (enrolment_id, from_version_id, to_version_id, staff_id, moved_at)"
                        + " select :e, :v, :v, :s, now()",
                "mail (enrolment_id, kind, queued_at, state, due_at) select :e, 'LINK', now(), 'SENT', now()",
                "tablet_handover (token_hash, enrolment_id, language, staff_id, staff_role, staff_approver, started_at)"
                        + " select concat('t', :e), :e, 'en', :s, 'REVIEWER', false, now()",
                "notice_seen (staff_id, enrolment_id, kind, occasion, seen_at)"
                        + " select :s, :e, 'NEEDS_TALK', '1', now()")) {
            fixture.jdbc
                    .sql("insert into " + insert)
                    .param("e", enrolment.value())
                    .param("v", fixture.version.value())
                    .param("s", staff(fixture))
                    .update();
        }
    }

    private static long staff(EnrolmentFixture fixture) {
        return fixture.jdbc
                .sql("select id from staff where username = 'nora'")
                .query(Long.class)
                .single();
    }
}
