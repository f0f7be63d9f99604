package app.foreword.learning;

import app.foreword.content.LearningModule;
import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.enrolment.Enrolment;
import java.util.List;
import java.util.Optional;

/** Where one patient is, read in one go. */
public record LearnerState(
        Enrolment enrolment, LearningModule module, LearningLog log, List<PatientQuestion> questions) {

    public Step next() {
        return LearningPath.next(module, log);
    }

    public Results results() {
        return Results.of(module, log.answers());
    }

    /** The answer of a turn that is over. */
    public Optional<Answer> answer(int ordinal) {
        return log.answers().stream()
                .filter(answer -> answer.ordinal() == ordinal)
                .findFirst();
    }

    /** The options of a question in the order in which this patient sees them at this turn. */
    public List<OptionId> optionOrder(Question question, int ordinal) {
        return OptionOrder.of(question, enrolment.id(), ordinal);
    }
}
