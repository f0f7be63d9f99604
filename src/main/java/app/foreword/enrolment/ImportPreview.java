package app.foreword.enrolment;

import java.util.List;
import java.util.Optional;

/**
 * What a file of patients would do, with nothing stored yet. Of what is wrong the first ones are told, and how many there
 * are.
 *
 * @param rows that are not blank
 * @param fresh enrolments of people who were not known
 * @param known enrolments of people who were
 * @param skipped rows of people who are enrolled in that module already
 * @param faulty rows in which something is wrong
 * @param namesToCheck where it was not certain how the file is written
 * @param dates a date of which nobody can tell the order; empty where there is none
 */
public record ImportPreview(
        String fileName,
        int rows,
        int fresh,
        int known,
        int skipped,
        int faulty,
        List<ImportProblem> problems,
        int warned,
        List<ImportProblem> warnings,
        List<String> ignoredColumns,
        List<String> namesToCheck,
        Optional<ImportProblem> dates) {

    public boolean isReady() {
        return faulty == 0 && dates.isEmpty() && fresh + known > 0;
    }
}
