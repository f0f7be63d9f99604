package app.foreword.demo;

import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Learning;
import app.foreword.learning.OwnQuestions;
import app.foreword.learning.Step;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Answers as an invented patient, through the services that a real one uses. */
@Component
@Profile("demo")
class DemoAnswers {

    private static final double NOT_SURE_AMONG_MISSES = 0.3;

    private final Learning learning;
    private final OwnQuestions questions;
    private final DemoSignIn signIn;
    private final DemoClock clock;

    DemoAnswers(Learning learning, OwnQuestions questions, DemoSignIn signIn, DemoClock clock) {
        this.learning = learning;
        this.questions = questions;
        this.signIn = signIn;
        this.clock = clock;
    }

    void give(EnrolmentId enrolment, DemoPatient patient, RandomGenerator random) {
        if (patient.answers() > 0) {
            signIn.asPatient(enrolment, () -> walk(enrolment, patient, random));
        }
    }

    private void walk(EnrolmentId enrolment, DemoPatient patient, RandomGenerator random) {
        int left = patient.answers();
        LearnerState state = learning.state(enrolment);
        while (left > 0 && !(state.next() instanceof Step.Finished)) {
            clock.passes(Duration.ofSeconds(random.nextInt(8, 45)));
            switch (state.next()) {
                case Step.Read read -> {
                    learning.openReading(enrolment, read.section());
                    clock.passes(Duration.ofSeconds(random.nextInt(60, 200)));
                    learning.finishReading(enrolment, read.section());
                }
                case Step.Ask ask -> {
                    Question question = state.module().question(ask.question());
                    OptionId choice = choose(question, patient.skill(), random);
                    learning.answer(enrolment, new GivenAnswer(ask.ordinal(), ask.question(), choice));
                    left--;
                }
                case Step.Finished finished -> {}
            }
            state = learning.state(enrolment);
        }
        if (patient.ask() != null) {
            questions.ask(enrolment, null, patient.ask());
        }
    }

    private static @Nullable OptionId choose(Question question, double skill, RandomGenerator random) {
        if (random.nextDouble() < skill) {
            return question.key().id();
        }
        if (random.nextDouble() < NOT_SURE_AMONG_MISSES) {
            return null;
        }
        var wrong = question.options().stream().filter(option -> !option.key()).toList();
        return wrong.get(random.nextInt(wrong.size())).id();
    }
}
