package app.foreword.record;

import app.foreword.content.LearningModule;
import app.foreword.content.PassageId;
import app.foreword.content.TestModules;
import app.foreword.learning.Answer;
import app.foreword.learning.LearnerState;
import app.foreword.learning.LearningLog;
import app.foreword.learning.LearningPath;
import app.foreword.learning.PatientQuestion;
import app.foreword.learning.PatientQuestionId;
import app.foreword.learning.Step;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Patients who have finished a small module, and their copies. */
final class Copies {

    static final Instant FIRST_ANSWER = Instant.parse("2026-11-23T09:00:00Z");
    static final ClinicContact CLINIC = new ClinicContact("Lakeside Clinic", "555 0100");
    static final Clock CLOCK = Clock.fixed(FIRST_ANSWER, ZoneOffset.UTC);
    static final CopyText TEXT = new CopyText(new CopyWords(), CLOCK);

    private Copies() {}

    static OwnCopy copy(String... questions) {
        return OwnCopy.of(finished(Locale.ENGLISH, questions), CLINIC).orElseThrow();
    }

    static byte[] pdf(String... questions) {
        return new CopyPdf(TEXT).of(copy(questions));
    }

    /** The idea s1c1 was missed twice; all others were right at once. */
    static LearnerState finished(Locale language, String... questions) {
        LearningModule module = TestModules.illustrated(language);
        var asked = new ArrayList<PatientQuestion>();
        for (String question : questions) {
            asked.add(question(asked.size() + 1, null, question));
        }
        return new LearnerState(7, module, walk(module), List.copyOf(asked), false);
    }

    static PatientQuestion question(long id, @Nullable String passage, String words) {
        return new PatientQuestion(
                new PatientQuestionId(id),
                passage == null ? null : new PassageId(passage),
                words,
                false,
                FIRST_ANSWER.plusSeconds(3600 + id),
                FIRST_ANSWER.plusSeconds(3600 + id));
    }

    private static LearningLog walk(LearningModule module) {
        var answers = new ArrayList<Answer>();
        var read = new HashSet<>(Set.of(module.sections().getFirst().id()));
        while (true) {
            var log = new LearningLog(List.copyOf(answers), Set.copyOf(read), Set.copyOf(read));
            switch (LearningPath.next(module, log)) {
                case Step.Read step -> read.add(step.section());
                case Step.Ask step -> answers.add(answer(module, step));
                case Step.Finished finished -> {
                    return log;
                }
            }
        }
    }

    private static Answer answer(LearningModule module, Step.Ask step) {
        var question = module.question(step.question());
        boolean right = !question.concept().value().equals("s1c1");
        return new Answer(
                step.ordinal(),
                question.id(),
                question.concept(),
                question.form(),
                module.language(),
                question.options().stream().map(option -> option.id()).toList(),
                right ? question.key().id() : null,
                right,
                FIRST_ANSWER.plusSeconds(step.ordinal()));
    }
}
