package app.foreword.learning;

import app.foreword.content.Concept;
import app.foreword.content.Form;
import app.foreword.content.LearningModule;
import app.foreword.content.Question;
import app.foreword.content.Section;

/**
 * How long the rest takes this patient: the words left at their own pace. Told in whole minutes and rounded up, so that
 * nobody is surprised by more.
 */
public final class Effort {

    private Effort() {}

    /** Minutes for one section's reading and questions, at least 1. */
    public static int minutes(LearningModule module, LearningLog log, Section section) {
        Pace pace = Pace.of(module, log);
        double minutes = Pace.words(section) / pace.reading();
        for (Concept concept : section.concepts()) {
            minutes += answering(module, concept, Form.A, pace);
        }
        return roundUp(minutes);
    }

    /** Minutes for all that is still to do, 0 only when nothing is. */
    public static int minutesLeft(LearningModule module, LearningLog log) {
        Pace pace = Pace.of(module, log);
        Results results = Results.of(module, log);
        double minutes = 0;
        boolean anythingLeft = false;
        for (Section section : module.sections()) {
            var open = section.concepts().stream()
                    .filter(concept -> !results.outcomes().containsKey(concept.id()))
                    .toList();
            boolean unread = !open.isEmpty() && !log.read().contains(section.id());
            minutes += unread ? Pace.words(section) / pace.reading() : 0;
            for (Concept concept : open) {
                Form next = results.missedFirst().contains(concept.id()) ? Form.B : Form.A;
                minutes += answering(module, concept, next, pace);
            }
            anythingLeft |= !open.isEmpty();
        }
        return anythingLeft ? roundUp(minutes) : 0;
    }

    private static double answering(LearningModule module, Concept concept, Form form, Pace pace) {
        Question question = module.question(concept.id(), form).orElseThrow();
        return Pace.words(question) / pace.answering();
    }

    private static int roundUp(double minutes) {
        return Math.max(1, (int) Math.ceil(minutes));
    }
}
