package app.foreword.insight;

import app.foreword.content.LearningModule;
import app.foreword.content.Modules;
import app.foreword.content.PublishedVersion;
import app.foreword.learning.KeyCorrectionRecords;
import app.foreword.rights.ForReviewers;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a module teaches badly, from the first attempts of patients. Nothing in it names a patient, and what few answers
 * would say is not in it.
 */
@Service
@ForReviewers
@Transactional(readOnly = true)
public class Insights {

    /** Who is in progress and was not heard of for so long may have given up. */
    public static final int QUIET_DAYS = 7;

    /** Older enrolments than so many newest ones are left out: no share gets better by them, and nobody waits. */
    public static final int MOST_PATIENTS = CourseRows.MOST;

    private final CourseRows rows;
    private final KeyCorrectionRecords keys;
    private final Modules modules;

    Insights(CourseRows rows, KeyCorrectionRecords keys, Modules modules) {
        this.rows = rows;
        this.keys = keys;
        this.modules = modules;
    }

    /** What patients have been enrolled in last; empty where nobody has been. */
    public Optional<InsightQuery> newest() {
        return rows.newest();
    }

    /** @throws NoSuchElementException where there is no such version */
    public InsightReport report(InsightQuery query) {
        return report(query, MOST_PATIENTS);
    }

    InsightReport report(InsightQuery query, int most) {
        PublishedVersion version = modules.find(query.version())
                .orElseThrow(() -> new NoSuchElementException(
                        "No module version " + query.version().value()));
        LearningModule module = modules.get(version.id(), query.language());
        var corrected = keys.inForce(version.id()).corrected();
        var progress = new ProgressTally(module);
        var ideas = new IdeaTally(module);
        var items = new ItemTally(module, corrected);
        Cohort cohort = rows.cohort(query, most);
        rows.read(cohort, corrected, Duration.ofDays(QUIET_DAYS), course -> {
            progress.add(course);
            ideas.add(course);
            items.add(course);
        });
        return new InsightReport(query, module, cohort.cut(), progress.result(), ideas.result(), items.result());
    }
}
