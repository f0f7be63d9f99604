package app.foreword.learning;

import app.foreword.content.LearningModule;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Question;
import app.foreword.enrolment.EnrolmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What staff need to type in a form.
 *
 * @param version whose pages are typed in
 * @param versions whose pages can be typed in, the one enrolled in first
 * @param module in the language of the form
 * @param attempt the number of the one that goes on now
 * @param begunOn the day of the enrolment, or on which staff opened the attempt: a form cannot have been filled in before
 * @param answers given so far; they stay
 * @param open whether anything can be typed in at all
 */
public record PaperEntry(
        EnrolmentId enrolment,
        ModuleVersionId version,
        List<ModuleVersionId> versions,
        LearningModule module,
        int attempt,
        LocalDate begunOn,
        List<Answer> answers,
        boolean open) {

    public PaperForm form() {
        return PaperForm.of(module);
    }

    /** The answer that is there already; where there is one, none from paper comes beside it. */
    public Optional<Answer> answered(Question question) {
        return answersTo(question).findFirst();
    }

    Stream<Answer> answersTo(Question question) {
        return answers.stream().filter(answer -> answer.concept().equals(question.concept()));
    }
}
