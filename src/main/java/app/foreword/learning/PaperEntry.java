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
 * @param module in the language of the form
 * @param enrolledOn a form cannot have been filled in before
 * @param answers given so far; they stay
 * @param open whether anything can be typed in at all
 */
public record PaperEntry(
        EnrolmentId enrolment,
        ModuleVersionId version,
        LearningModule module,
        LocalDate enrolledOn,
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
