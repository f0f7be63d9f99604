package app.foreword.enrolment;

import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the worklist searches and sorts by, kept in the transaction that changes a patient's row. */
@Repository
class PatientWords {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    PatientWords(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Of patients who were just stored, and have neither words nor enrolments yet. */
    void add(Map<PatientId, FoldedName> names) {
        batches.batchUpdate(
                "insert into patient_word (word, words, patient_id) values (?, ?, ?)",
                names.entrySet().stream()
                        .flatMap(each -> each.getValue().words().stream().map(word -> new Object[] {
                            FoldedName.bytes(word),
                            each.getValue().text(),
                            each.getKey().value()
                        }))
                        .toList());
    }

    void keep(PatientId patient, FoldedName name) {
        jdbc.sql("delete from patient_word where patient_id = ?")
                .param(patient.value())
                .update();
        var words = name.words();
        String rows = String.join(", ", Collections.nCopies(words.size(), "(?, ?, ?)"));
        jdbc.sql("insert into patient_word (word, words, patient_id) values " + rows)
                .params(words.stream()
                        .flatMap(word -> Stream.<Object>of(FoldedName.bytes(word), name.text(), patient.value()))
                        .toList())
                .update();
        jdbc.sql("update enrolment set name_key = ? where patient_id = ?")
                .params(name.sortKey(), patient.value())
                .update();
    }
}
