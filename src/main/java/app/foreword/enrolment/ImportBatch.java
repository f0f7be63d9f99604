package app.foreword.enrolment;

import app.foreword.enrolment.EnrolmentCheck.Checked;
import java.util.ArrayList;
import java.util.List;

/** Some rows of a file that can be stored together. */
record ImportBatch(List<Checked> newPatients, List<Checked> newEmails, List<Checked> enrolments) {

    static ImportBatch empty() {
        return new ImportBatch(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
