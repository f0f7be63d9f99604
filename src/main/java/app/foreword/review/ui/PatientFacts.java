package app.foreword.review.ui;

import app.foreword.review.PatientReview;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who this is and what was learned, in one line. */
class PatientFacts extends Paragraph {

    /** A longer time says that the patient paused, not how long it took. */
    private static final Duration ONE_SITTING = Duration.ofHours(3);

    private final When when;

    PatientFacts(When when) {
        this.when = when;
        addClassName("facts");
    }

    void show(PatientReview review) {
        var enrolment = review.enrolment();
        var module = review.module();
        String between = getTranslation("review.facts.between");
        var treatment = enrolment.treatmentDate();
        String person = String.join(
                between,
                review.patient().number(),
                getTranslation(
                        "review.facts.born", when.birthDate(review.patient().birthDate())),
                treatment == null
                        ? getTranslation("review.treatment.none")
                        : getTranslation("review.facts.treatment", when.date(treatment)));
        removeAll();
        add(
                new Text(person + between),
                Quotation.in(
                        "review.facts.module",
                        module.language(),
                        module.title(),
                        module.version(),
                        module.language().getDisplayLanguage(getLocale())),
                new Text(between + progress(enrolment.startedAt(), enrolment.finishedAt())));
        HelpWords.fact(review.help(), when).ifPresent(help -> add(new Text(between + help)));
    }

    private String progress(@Nullable Instant started, @Nullable Instant finished) {
        if (started == null) {
            return getTranslation("review.facts.notStarted");
        }
        if (finished == null) {
            return getTranslation("review.facts.started", when.moment(started));
        }
        var taken = Duration.between(started, finished);
        return taken.compareTo(ONE_SITTING) > 0
                ? getTranslation("review.facts.finished", when.moment(finished))
                : getTranslation("review.facts.finishedIn", when.moment(finished), Math.max(1, taken.toMinutes()));
    }
}
