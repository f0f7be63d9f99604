package app.foreword.enrolment;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The one place that deletes what is otherwise only added to: a person has the right to be forgotten. Every table that
 * leads to a patient stands here by name, and a test compares them with the keys of the schema, so that no table is
 * forgotten and none is emptied unawares.
 */
@Repository
class ErasedRows {

    /** Those of an enrolment, in an order in which none still refers to one before it. */
    static final List<String> OF_ENROLMENT = List.of(
            "talk_outcome",
            "staff_note",
            "sign_off",
            "patient_question",
            "recheck",
            "answer",
            "reading",
            "help_said",
            "language_choice",
            "draft",
            "attempt",
            "past_waiver",
            "extension",
            "version_move",
            "mail",
            "tablet_handover",
            "notice_seen",
            "enrolment_link");

    /** Those of the patient themselves. */
    static final List<String> OF_PATIENT = List.of("patient_word");

    /** Those of a re-check, which go before it. */
    static final List<String> OF_RECHECK = List.of("recheck_answer");

    private static final String ENROLMENTS = "(select e.id from enrolment e where e.patient_id = ?)";
    private static final String RECHECKS = "(select r.id from recheck r where r.enrolment_id in " + ENROLMENTS + ")";

    private final JdbcClient jdbc;

    ErasedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void erase(PatientId patient) {
        // the name of a file may be that of somebody in it
        jdbc.sql("""
                        update patient_import set file_name = ''
                        where id in (select e.import_id from enrolment e where e.patient_id = ?)
                        """).param(patient.value()).update();
        OF_RECHECK.forEach(table -> delete(table, "recheck_id in " + RECHECKS, patient));
        OF_ENROLMENT.forEach(table -> delete(table, "enrolment_id in " + ENROLMENTS, patient));
        delete("enrolment", "patient_id = ?", patient);
        OF_PATIENT.forEach(table -> delete(table, "patient_id = ?", patient));
        delete("patient", "id = ?", patient);
    }

    private void delete(String table, String which, PatientId patient) {
        jdbc.sql("delete from %s where %s".formatted(table, which))
                .param(patient.value())
                .update();
    }
}
