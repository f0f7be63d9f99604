package app.foreword.record;

import app.foreword.content.LearningModule;
import app.foreword.enrolment.Patient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A form to print.
 *
 * @param patient null for a form on which these are filled in by hand
 * @param number of the form; empty where it is nobody's
 * @param approved for patients; what is not says so on every page
 * @param asOf when its version was published
 */
record PaperPrint(
        LearningModule module,
        @Nullable Patient patient,
        String number,
        boolean approved,
        Instant asOf,
        ClinicContact clinic) {}
