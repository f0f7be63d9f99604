package app.foreword.learning;

import app.foreword.content.Concept;
import app.foreword.content.ConceptId;
import app.foreword.content.Form;
import app.foreword.content.LearningModule;
import app.foreword.content.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Decides what comes next, from the module and the log alone: the same log always leads to the same step, on any
 * device and after any restart.
 *
 * <p>Sections are taken in order: first the reading, then form A of each concept. A missed concept comes back as form B
 * once {@value #OTHERS_BETWEEN} other questions lie between, or when the section has no other question left. Missed
 * again, it is not asked a third time. What was missed on paper is talked about, and not asked again either. Who was
 * told that they are done is asked nothing more.
 */
public final class LearningPath {

    /** Successive relearning works when other questions lie between two tries; three is the module's rule. */
    static final int OTHERS_BETWEEN = 3;

    private LearningPath() {}

    public static Step next(LearningModule module, LearningLog log) {
        if (log.finished()) {
            return new Step.Finished();
        }
        for (Section section : module.sections()) {
            var answered = answersIn(section, log);
            Optional<Step> question = nextQuestion(module, section, answered, log.nextOrdinal());
            if (question.isPresent()) {
                boolean read = log.read().contains(section.id()) || !answered.isEmpty();
                return read ? question.get() : new Step.Read(section.id());
            }
        }
        return new Step.Finished();
    }

    private static Optional<Step> nextQuestion(
            LearningModule module, Section section, List<Answer> answered, int ordinal) {
        List<Waiting> waiting = waitingForFormB(answered);
        Optional<Concept> fresh = firstUnasked(section, answered);
        boolean nothingElse = fresh.isEmpty();
        Optional<Waiting> due = waiting.stream()
                .filter(missed -> nothingElse || missed.othersSince() >= OTHERS_BETWEEN)
                .findFirst();
        return due.map(missed -> ask(module, section, missed.concept(), Form.B, ordinal))
                .or(() -> fresh.map(concept -> ask(module, section, concept.id(), Form.A, ordinal)));
    }

    /** Missed concepts without a second try, longest waiting first. */
    private static List<Waiting> waitingForFormB(List<Answer> answered) {
        var triedTwice = answered.stream()
                .filter(answer -> answer.form() == Form.B)
                .map(Answer::concept)
                .collect(Collectors.toSet());
        var waiting = new ArrayList<Waiting>();
        for (int i = 0; i < answered.size(); i++) {
            Answer answer = answered.get(i);
            if (answer.awaitsSecondTry() && !triedTwice.contains(answer.concept())) {
                waiting.add(new Waiting(answer.concept(), answered.size() - 1 - i));
            }
        }
        return waiting;
    }

    private static Optional<Concept> firstUnasked(Section section, List<Answer> answered) {
        var asked = answered.stream().map(Answer::concept).collect(Collectors.toSet());
        return section.concepts().stream()
                .filter(concept -> !asked.contains(concept.id()))
                .findFirst();
    }

    private static List<Answer> answersIn(Section section, LearningLog log) {
        var concepts = section.concepts().stream().map(Concept::id).collect(Collectors.toSet());
        return log.answers().stream()
                .filter(answer -> concepts.contains(answer.concept()))
                .toList();
    }

    private static Step ask(LearningModule module, Section section, ConceptId concept, Form form, int ordinal) {
        var question = module.question(concept, form).orElseThrow();
        return new Step.Ask(section.id(), question.id(), ordinal);
    }

    private record Waiting(ConceptId concept, int othersSince) {}
}
